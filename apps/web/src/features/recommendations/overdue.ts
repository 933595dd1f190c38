import type { ImplementationStatus } from '@mutabaa/reference-data/vocabularies';

/** With one of these nothing remains to be done, so nothing is late. */
const settled: ReadonlySet<ImplementationStatus> = new Set(['implemented', 'continuous', 'not_planned']);

interface Due {
  dueOn: string | null;
  status: ImplementationStatus;
}

/** Whether a recommendation is late today, by the rule of the API's `overdue` filter: days are counted in UTC. */
export const isOverdue = ({ dueOn, status }: Due, today = new Date().toISOString().slice(0, 10)): boolean =>
  dueOn !== null && dueOn < today && !settled.has(status);
