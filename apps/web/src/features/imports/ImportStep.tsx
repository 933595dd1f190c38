import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Alert, Button, Group, Text } from '@mantine/core';
import type { ImportDetail } from '@mutabaa/contracts/imports';
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { ButtonLink } from '../../ui/links.tsx';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useCancelImport, useConfirmImport } from './imports.api.ts';

/** What the person can or should do next, by the phase of the import. */
export function ImportStep({ detail }: { detail: ImportDetail }): ReactNode {
  switch (detail.phase) {
    case 'checked':
      return <Decide detail={detail} />;
    case 'done':
      return <Stored detail={detail} />;
    case 'failed':
      return <Failed detail={detail} />;
    case 'cancelled':
      return <Cancelled />;
    default:
      return null;
  }
}

function Decide({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const confirm = useConfirmImport(detail.id);
  const discard = useCancelImport(detail.id);
  const rejected = detail.counts?.rejected ?? 0;
  const changes = (detail.counts?.created ?? 0) + (detail.counts?.updated ?? 0);
  return (
    <Alert
      variant="light"
      icon={<IconInfoCircle aria-hidden />}
      title={
        changes > 0 ? t`Checked. Nothing is stored yet.` : t`Checked. Everything in it is on record already.`
      }
    >
      {rejected > 0 && (
        <Text size="sm">
          {t`${plural(rejected, { one: '# row of the file is left out; the reason is below.', other: '# rows of the file are left out; the reasons are below.' })}`}
        </Text>
      )}
      <Group mt="xs">
        {changes > 0 && (
          <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
            {t`${plural(changes, { one: 'Store # recommendation', other: 'Store # recommendations' })}`}
          </Button>
        )}
        <Button variant="default" onClick={() => discard.mutate()} loading={discard.isPending}>
          <Trans>Discard</Trans>
        </Button>
      </Group>
      {confirm.error && <ProblemAlert error={confirm.error} />}
      {discard.error && <ProblemAlert error={discard.error} />}
    </Alert>
  );
}

function Stored({ detail }: { detail: ImportDetail }) {
  const { t } = useLingui();
  const state = detail.samples.find((sample) => sample.state !== null)?.state;
  const isOfOneState = state && detail.samples.every((sample) => sample.state === state);
  const search = isOfOneState ? { state: [state] } : {};
  return (
    <Alert variant="light" color="teal" icon={<IconCircleCheck aria-hidden />} title={t`Stored.`}>
      <Group mt="xs">
        <ButtonLink to="/recommendations" search={search}>
          <Trans>Open the register</Trans>
        </ButtonLink>
        <ButtonLink to="/" search={search} variant="default">
          <Trans>Open the Overview</Trans>
        </ButtonLink>
      </Group>
    </Alert>
  );
}

const Failed = ({ detail }: { detail: ImportDetail }) => (
  <Alert
    role="alert"
    variant="light"
    color="red"
    icon={<IconAlertTriangle aria-hidden />}
    title={detail.failure?.title ?? <Trans>The import failed.</Trans>}
    styles={{ title: { color: 'var(--mantine-color-error)' } }}
  >
    <p style={{ marginBlockStart: 0 }}>
      {detail.failure?.detail ?? <Trans>Nothing of the file was stored.</Trans>}
    </p>
    <TryAnother />
  </Alert>
);

function Cancelled() {
  const { t } = useLingui();
  return (
    <Alert
      variant="light"
      color="gray"
      icon={<IconInfoCircle aria-hidden />}
      title={t`Cancelled. Nothing was stored.`}
    >
      <TryAnother />
    </Alert>
  );
}

const TryAnother = () => (
  <ButtonLink to="/imports" variant="default" size="xs">
    <Trans>Import another file</Trans>
  </ButtonLink>
);
