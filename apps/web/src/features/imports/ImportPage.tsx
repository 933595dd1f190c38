import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ImportPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Import`} />;
}
