import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changeStatus, type Recommendation } from '@mutabaa/contracts/recommendations';
import { implementationStatuses, implementationStatusLabels } from '@mutabaa/reference-data/vocabularies';
import { useLabels } from '../../ui/labels.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { useChangeStatus } from './recommendations.api.ts';
import { useDraft } from './use-draft.ts';
import { useFieldErrors } from './use-field-errors.ts';

/** Records how far a recommendation has been carried out, and why that is so. */
export function RecordStatus({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const label = useLabels();
  const change = useChangeStatus(recommendation.id);
  const draft = useDraft('status', recommendation);
  const errors = useFieldErrors(change.error);
  const { status = '', on = '', rationale = '' } = draft.values;

  const send = (onRecorded: () => void) => {
    const { version } = recommendation;
    const body = errors.check(changeStatus, { status, rationale, on: on || undefined, version });
    if (!body) return;
    change.mutate(body, {
      onSuccess: (changed) => {
        onRecorded();
        notifications.show({
          title: t`Implementation status recorded`,
          message: label(implementationStatusLabels[changed.status]),
        });
      },
    });
  };

  return (
    <ChangeForm
      label={t`Record a status`}
      recommendation={recommendation}
      draft={draft}
      isConflict={errors.isConflict}
      error={errors.rest}
      isSending={change.isPending}
      onSend={send}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t`Implementation status`}
          required
          value={status}
          error={errors.errorOf('status')}
          onChange={(event) => draft.type('status', event.currentTarget.value)}
          data={[
            { value: '', label: t`Choose` },
            ...implementationStatuses.map((value) => ({
              value,
              label: label(implementationStatusLabels[value]),
            })),
          ]}
        />
        <TextInput
          type="date"
          label={t`Since`}
          description={t`Today when left empty`}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          value={on}
          error={errors.errorOf('on')}
          onChange={(event) => draft.type('on', event.currentTarget.value)}
        />
      </SimpleGrid>
      <Textarea
        label={t`Rationale`}
        description={t`What shows that this is the status: a law, a figure, a document. It stays on record.`}
        required
        autosize
        minRows={3}
        maxRows={12}
        maxLength={5000}
        dir="auto"
        value={rationale}
        error={errors.errorOf('rationale')}
        onChange={(event) => draft.type('rationale', event.currentTarget.value)}
      />
    </ChangeForm>
  );
}
