import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function DocumentPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Document`} />;
}
