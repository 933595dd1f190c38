import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function StatePage() {
  const { t } = useLingui();
  return <PageHeader title={t`State`} />;
}
