import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { createSession } from '@mutabaa/contracts/sessions';
import { sessionKindLabels, sessionKinds } from '@mutabaa/reference-data/vocabularies';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ProblemError } from '../../app/request.ts';
import { useLabels } from '../../ui/labels.ts';
import { ProblemAlert } from '../../ui/ProblemAlert.tsx';
import { useStateOptions } from '../../ui/state-names.ts';
import { useTexts } from '../../ui/texts.ts';
import { bodiesQuery, useRecordSession } from './sessions.api.ts';

/** A button and its form: records a session that is not on record yet, then opens it. */
export function RecordSession() {
  const { t } = useLingui();
  const [isOpen, { open, close }] = useDisclosure(false);
  return (
    <>
      <Button onClick={open}>
        <Trans>Record a session</Trans>
      </Button>
      <Modal
        opened={isOpen}
        onClose={close}
        title={t`Record a session`}
        size="lg"
        closeOnClickOutside={false}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        <SessionForm onCancel={close} />
      </Modal>
    </>
  );
}

/** Empty fields are left out: the contract tells absent from empty. */
const valuesOf = (form: HTMLFormElement): Record<string, unknown> =>
  Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));

function SessionForm({ onCancel }: { onCancel: () => void }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const record = useRecordSession();
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const bodies = useBodyOptions();
  const kinds = useKindOptions();
  const states = useStateOptions();
  const refused = record.error instanceof ProblemError ? (record.error.problem.issues ?? []) : [];
  const errorOf = (field: string) =>
    refused.find(({ path }) => path === field)?.message ??
    (missing.has(field) ? t`Fill this in as the label says.` : null);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const parsed = createSession.safeParse(valuesOf(event.currentTarget));
    setMissing(new Set(parsed.error?.issues.map(({ path }) => String(path[0]))));
    if (parsed.success) {
      record.mutate(parsed.data, {
        onSuccess: ({ id }) => navigate({ to: '/sessions/$id', params: { id } }),
      });
    }
  };

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm">
        {record.error && refused.length === 0 && <ProblemAlert error={record.error} />}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Select name="body" label={t`Body`} data={bodies} required searchable error={errorOf('body')} />
          <Select name="kind" label={t`Kind`} data={kinds} required error={errorOf('kind')} />
          <TextInput
            name="label"
            label={t`Label, such as CEDAW 90`}
            required
            dir="auto"
            error={errorOf('label')}
          />
          <TextInput name="title" label={t`Title`} required dir="auto" error={errorOf('title')} />
          <TextInput name="opensOn" type="date" label={t`First day`} required error={errorOf('opensOn')} />
          <TextInput name="closesOn" type="date" label={t`Last day`} error={errorOf('closesOn')} />
          <TextInput name="place" label={t`Place`} dir="auto" error={errorOf('place')} />
          <TextInput name="agendaItem" label={t`Agenda item`} dir="auto" error={errorOf('agendaItem')} />
          <Select
            name="stateUnderReview"
            label={t`State under review`}
            data={states}
            searchable
            clearable
            error={errorOf('stateUnderReview')}
          />
        </SimpleGrid>
        <Textarea
          name="summary"
          label={t`Summary`}
          autosize
          minRows={3}
          dir="auto"
          error={errorOf('summary')}
        />
        <Group justify="end">
          <Button variant="default" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" loading={record.isPending}>
            <Trans>Record</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useBodyOptions() {
  const choose = useTexts();
  const bodies = useQuery(bodiesQuery).data?.items ?? [];
  return bodies.map(({ key, code, names }) => ({ value: key, label: choose(names)?.text ?? code }));
}

function useKindOptions() {
  const label = useLabels();
  return sessionKinds.map((value) => ({ value, label: label(sessionKindLabels[value]) }));
}
