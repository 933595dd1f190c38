import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Select, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { changeStanding } from '@mutabaa/contracts/network';
import { membershipStandingLabels, membershipStandings } from '@mutabaa/reference-data/vocabularies';
import { type FormEvent, useState } from 'react';
import { ProblemError } from '../../app/request.ts';
import { useLabels } from '../../ui/labels.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useStateNames, useStateOptions } from '../../ui/state-names.ts';
import { useChangeStanding } from './network.api.ts';

/** A button and its form: records that a State's standing in the Network changes. */
export function RecordStanding() {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>
        <Trans>Record a change of standing</Trans>
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t`Record a change of standing`}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <StandingForm onClose={close} />
      </Modal>
    </>
  );
}

/** Empty fields are left out: the contract tells absent from empty. */
const valuesOf = (form: HTMLFormElement): Record<string, unknown> =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));

function StandingForm({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const label = useLabels();
  const nameOf = useStateNames();
  const states = useStateOptions();
  const change = useChangeStanding();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const refused = change.error instanceof ProblemError ? (change.error.problem.issues ?? []) : [];
  const errorOf = (field: string) =>
    refused.find(({ path }) => path === field)?.message ??
    (missing.has(field) ? t`Fill this in as the label says.` : null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = changeStanding.safeParse(valuesOf(event.currentTarget));
    setMissing(new Set(parsed.error?.issues.map(({ path }) => String(path[0]))));
    if (!parsed.success) return;
    change.mutate(parsed.data, {
      onSuccess: ({ state, standing }) => {
        const name = nameOf(state);
        const now = label(membershipStandingLabels[standing]);
        notifications.show({ message: t`Recorded: ${name}, ${now}` });
        onClose();
      },
    });
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {change.error && refused.length === 0 && <ProblemAlert error={change.error} />}
        <Trans>The present standing of the State ends on the day on which the new one begins.</Trans>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select
            name="state"
            label={t`State`}
            data={states}
            searchable
            required
            data-autofocus
            error={errorOf('state')}
          />
          <Select
            name="standing"
            label={t`New standing`}
            data={membershipStandings.map((value) => ({
              value,
              label: label(membershipStandingLabels[value]),
            }))}
            required
            error={errorOf('standing')}
          />
          <TextInput name="from" type="date" label={t`From`} required error={errorOf('from')} />
        </SimpleGrid>
        <TextInput
          name="sourceTitle"
          label={t`Source: the document that says so`}
          required
          dir="auto"
          maxLength={500}
          error={errorOf('sourceTitle')}
        />
        <TextInput
          name="sourceUrl"
          type="url"
          label={t`Address of the source, if it has one`}
          dir="ltr"
          placeholder="https://"
          error={errorOf('sourceUrl')}
        />
        <Group justify="end">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={change.isPending}>
            <Trans>Record</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
