import { Trans, useLingui } from '@lingui/react/macro';
import { Stack, Text } from '@mantine/core';
import type { Membership, NetworkRole } from '@mutabaa/contracts/network';
import { networkRoleLabels } from '@mutabaa/reference-data/vocabularies';
import { useFormat } from '../../ui/format.ts';
import { useLabels } from '../../ui/labels.ts';
import { TextLink } from '../../ui/links.tsx';
import { SourceLine } from '../../ui/SourceLine.tsx';
import { StandingBadge } from '../../ui/StatusBadge.tsx';

interface StandingHistoryProps {
  memberships: readonly Membership[];
  roles: readonly NetworkRole[];
}

/** The State's standings and seats in the Network, newest first. */
export function StandingHistory({ memberships, roles }: StandingHistoryProps) {
  const { t } = useLingui();
  const label = useLabels();
  if (memberships.length === 0) {
    return (
      <Stack gap="xs" align="start">
        <Text>
          <Trans>This State is not known by name as a member or observer of the Network.</Trans>
        </Text>
        <TextLink to="/network">
          <Trans>See the Network</Trans>
        </TextLink>
      </Stack>
    );
  }
  return (
    <Stack gap="md">
      {memberships.toReversed().map((membership) => (
        <div key={membership.id}>
          <StandingBadge standing={membership.standing} />{' '}
          <Period from={membership.from} to={membership.to} />
          <SourceLine source={membership.source} />
        </div>
      ))}
      {roles.toReversed().map((seat) => {
        const role = label(networkRoleLabels[seat.role]);
        return (
          <div key={seat.id}>
            <b>{t`Executive Committee: ${role}`}</b> <Period from={seat.from} to={seat.to} />
            <SourceLine source={seat.source} />
          </div>
        );
      })}
    </Stack>
  );
}

function Period({ from, to }: { from: string; to: string | null }) {
  const { day } = useFormat();
  const first = day(from);
  const last = to && day(to);
  return (
    <span>
      {last ? (
        <Trans>
          from {first} to {last}
        </Trans>
      ) : (
        <Trans>since {first}</Trans>
      )}
    </span>
  );
}
