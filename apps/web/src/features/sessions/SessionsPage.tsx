import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function SessionsPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Sessions`} />;
}
