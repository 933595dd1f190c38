import { Trans, useLingui } from '@lingui/react/macro';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ButtonLink } from '../ui/links.tsx';
import { PageHeader } from '../ui/PageHeader.tsx';

export function NotFoundPage() {
  const { t } = useLingui();
  return (
    <>
      <PageHeader title={t`Page not found`} />
      <EmptyState
        title={<Trans>There is nothing at this address.</Trans>}
        next={
          <ButtonLink to="/" variant="default">
            <Trans>Go to the Overview</Trans>
          </ButtonLink>
        }
      />
    </>
  );
}
