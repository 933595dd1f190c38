import { Trans, useLingui } from '@lingui/react/macro';
import { Stack } from '@mantine/core';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useMe } from '../access/access.api.ts';
import { ImportHistory } from './ImportHistory.tsx';
import { StartImport } from './StartImport.tsx';

const importers: readonly string[] = ['administrator', 'coordinator'];

export function ImportsPage() {
  const { t } = useLingui();
  const me = useMe();
  return (
    <Stack gap="lg">
      <PageHeader
        title={t`Imports`}
        lead={
          <Trans>
            Load recommendations from a file of the United Nations. It is checked first; nothing is stored
            until you confirm.
          </Trans>
        }
      />
      {me === null && <SignInFirst />}
      {me && !importers.includes(me.role) && (
        <EmptyState
          title={<Trans>Your role reads imports but does not start them.</Trans>}
          next={<Trans>An administrator or a coordinator can import a file for you.</Trans>}
        />
      )}
      {me && importers.includes(me.role) && <StartImport />}
      {me && <ImportHistory />}
    </Stack>
  );
}

const SignInFirst = () => (
  <EmptyState
    title={<Trans>Importing needs an account.</Trans>}
    next={
      <ButtonLink to="/sign-in" search={{ from: '/imports' }}>
        <Trans>Sign in</Trans>
      </ButtonLink>
    }
  />
);
