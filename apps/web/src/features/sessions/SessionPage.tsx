import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function SessionPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Session`} />;
}
