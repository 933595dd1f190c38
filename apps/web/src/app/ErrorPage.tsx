import { useLingui } from '@lingui/react/macro';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useRouter } from '@tanstack/react-router';
import { PageHeader } from '../ui/PageHeader.tsx';
import { ProblemAlert } from '../ui/ProblemAlert.tsx';

/** What a reader sees when a page breaks: what happened and a way to try again, the navigation still in place. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const router = useRouter();
  const retry = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageHeader title={t`This page could not be shown`} />
      <ProblemAlert error={error instanceof Error ? error : new Error(String(error))} onRetry={retry} />
    </>
  );
}
