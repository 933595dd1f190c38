import type { Recommendation } from '@mutabaa/contracts/recommendations';

type FollowUp = Pick<Recommendation, 'dueOn' | 'priority' | 'actionCategory' | 'visibility' | 'version'>;

/** The fields of the form as texts: what is typed, else what is on record. */
export const followUpValues = (now: FollowUp, typed: Readonly<Record<string, string>>) => ({
  dueOn: typed.dueOn ?? now.dueOn ?? '',
  priority: typed.priority ?? now.priority ?? '',
  actionCategory: typed.actionCategory ?? now.actionCategory?.toString() ?? '',
  visibility: typed.visibility ?? now.visibility,
});

/** What to send: only the fields that were touched, so that nobody else's change is undone; an emptied one is cleared. */
export function followUpChange(now: FollowUp, typed: Readonly<Record<string, string>>) {
  const orNull = (text: string | undefined) => (text === '' ? null : text);
  const category = orNull(typed.actionCategory);
  const change = {
    dueOn: orNull(typed.dueOn),
    priority: orNull(typed.priority),
    actionCategory: typeof category === 'string' ? Number(category) : category,
    visibility: typed.visibility,
  };
  const touched = Object.entries(change).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(touched), version: now.version };
}
