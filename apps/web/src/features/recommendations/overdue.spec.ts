import { isOverdue } from './overdue.ts';

it.each([
  ['2026-01-01', 'in_progress', true],
  ['2026-01-02', 'in_progress', false],
  ['2026-01-01', 'implemented', false],
  ['2026-01-01', 'continuous', false],
  ['2026-01-01', 'not_planned', false],
  [null, 'not_started', false],
] as const)('due on %s and %s on 2 January: overdue %s', (dueOn, status, expected) => {
  expect(isOverdue({ dueOn, status }, '2026-01-02')).toBe(expected);
});
