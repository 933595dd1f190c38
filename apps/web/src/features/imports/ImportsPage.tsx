import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function ImportsPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Imports`} />;
}
