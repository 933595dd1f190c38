import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { changePosition, type Recommendation } from '@mutabaa/contracts/recommendations';
import { positionLabels, positions } from '@mutabaa/reference-data/vocabularies';
import { useLabels } from '../../ui/labels.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { useChangePosition } from './recommendations.api.ts';
import { useDraft } from './use-draft.ts';
import { useFieldErrors } from './use-field-errors.ts';

/** Records what the State answered, and where it did so. */
export function RecordPosition({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const label = useLabels();
  const change = useChangePosition(recommendation.id);
  const draft = useDraft('position', recommendation);
  const errors = useFieldErrors(change.error);
  const { position = '', on = '', symbol = '', note = '' } = draft.values;

  const send = (onRecorded: () => void) => {
    const body = errors.check(changePosition, {
      position,
      on: on || undefined,
      symbol: symbol.trim() || undefined,
      note: note.trim() || undefined,
      version: recommendation.version,
    });
    if (!body) return;
    change.mutate(body, {
      onSuccess: (changed) => {
        onRecorded();
        notifications.show({
          title: t`Position recorded`,
          message: label(positionLabels[changed.position]),
        });
      },
    });
  };

  return (
    <ChangeForm
      label={t`Record a position`}
      recommendation={recommendation}
      draft={draft}
      isConflict={errors.isConflict}
      error={errors.rest}
      isSending={change.isPending}
      onSend={send}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <NativeSelect
          label={t`Position of the State`}
          required
          value={position}
          error={errors.errorOf('position')}
          onChange={(event) => draft.type('position', event.currentTarget.value)}
          data={[
            { value: '', label: t`Choose` },
            ...positions.map((value) => ({ value, label: label(positionLabels[value]) })),
          ]}
        />
        <TextInput
          type="date"
          label={t`Given on`}
          value={on}
          error={errors.errorOf('on')}
          onChange={(event) => draft.type('on', event.currentTarget.value)}
        />
      </SimpleGrid>
      <TextInput
        label={t`Symbol of the document that says so`}
        placeholder="A/HRC/59/15/Add.1"
        dir="ltr"
        maxLength={80}
        value={symbol}
        error={errors.errorOf('symbol')}
        onChange={(event) => draft.type('symbol', event.currentTarget.value)}
      />
      <Textarea
        label={t`Note`}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={5000}
        dir="auto"
        value={note}
        error={errors.errorOf('note')}
        onChange={(event) => draft.type('note', event.currentTarget.value)}
      />
    </ChangeForm>
  );
}
