import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function NetworkPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Network`} />;
}
