import { useLingui } from '@lingui/react/macro';
import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { type Recommendation, updateRecommendation } from '@mutabaa/contracts/recommendations';
import {
  actionCategories,
  actionCategoryLabels,
  priorities,
  priorityLabels,
  visibilities,
  visibilityLabels,
} from '@mutabaa/reference-data/vocabularies';
import { useLabels } from '../../ui/labels.ts';
import { ChangeForm } from './ChangeForm.tsx';
import { followUpChange, followUpValues } from './follow-up-change.ts';
import { useUpdateRecommendation } from './recommendations.api.ts';
import { useDraft } from './use-draft.ts';
import { useFieldErrors } from './use-field-errors.ts';

/** Sets when a recommendation is due, how urgent it is, what it asks for and who may read it. */
export function SetFollowUp({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const label = useLabels();
  const update = useUpdateRecommendation(recommendation.id);
  const draft = useDraft('follow-up', recommendation);
  const errors = useFieldErrors(update.error);
  const values = followUpValues(recommendation, draft.values);

  const send = (onRecorded: () => void) => {
    const body = errors.check(updateRecommendation, followUpChange(recommendation, draft.values));
    if (!body) return;
    update.mutate(body, {
      onSuccess: () => {
        onRecorded();
        notifications.show({ message: t`The follow-up is recorded` });
      },
    });
  };
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: errors.errorOf(name),
    onChange: (event: { currentTarget: { value: string } }) => draft.type(name, event.currentTarget.value),
  });
  const none = { value: '', label: t`None` };

  return (
    <ChangeForm
      label={t`Set the follow-up`}
      recommendation={recommendation}
      draft={draft}
      isConflict={errors.isConflict}
      error={errors.rest}
      isSending={update.isPending}
      onSend={send}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput type="date" label={t`Due`} {...field('dueOn')} />
        <NativeSelect
          label={t`Priority`}
          data={[none, ...priorities.map((value) => ({ value, label: label(priorityLabels[value]) }))]}
          {...field('priority')}
        />
        <NativeSelect
          label={t`Action asked for`}
          data={[
            none,
            ...actionCategories.map((value) => ({
              value: String(value),
              label: label(actionCategoryLabels[value]),
            })),
          ]}
          {...field('actionCategory')}
        />
        <NativeSelect
          label={t`Who may read it`}
          data={visibilities.map((value) => ({ value, label: label(visibilityLabels[value]) }))}
          {...field('visibility')}
        />
      </SimpleGrid>
    </ChangeForm>
  );
}
