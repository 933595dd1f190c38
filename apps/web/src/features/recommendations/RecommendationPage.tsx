import { useLingui } from '@lingui/react/macro';
import { PageHeader } from '../../ui/PageHeader.tsx';

export function RecommendationPage() {
  const { t } = useLingui();
  return <PageHeader title={t`Recommendation`} />;
}
