import { Trans } from '@lingui/react/macro';
import { Group } from '@mantine/core';
import { IconFilterOff } from '@tabler/icons-react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ButtonLink } from '../../ui/links.tsx';
import { useMe } from '../access/access.api.ts';

/** There is nothing to show, and what to do about it. */
export function NothingOnRecord({ isFiltered }: { isFiltered: boolean }) {
  const me = useMe();
  if (isFiltered) {
    return (
      <EmptyState
        icon={<IconFilterOff size={32} stroke={1.25} />}
        title={<Trans>No recommendation on record matches this filter.</Trans>}
        next={
          <ButtonLink to="/" variant="default">
            <Trans>Show all recommendations</Trans>
          </ButtonLink>
        }
      />
    );
  }
  return (
    <EmptyState
      title={<Trans>No recommendations are on record yet.</Trans>}
      next={
        <Group gap="sm" justify="center">
          {me ? (
            <ButtonLink to="/imports">
              <Trans>Import a file of the United Nations</Trans>
            </ButtonLink>
          ) : (
            <ButtonLink to="/sign-in" search={{ from: '/imports' }}>
              <Trans>Sign in to import a file</Trans>
            </ButtonLink>
          )}
          <ButtonLink to="/network" variant="default">
            <Trans>See the Network</Trans>
          </ButtonLink>
        </Group>
      }
    />
  );
}
