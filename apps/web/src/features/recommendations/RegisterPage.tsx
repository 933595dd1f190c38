import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function RegisterPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Recommendations`} />;
}
