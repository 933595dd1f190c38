import { updateRecommendation } from '@mutabaa/contracts/recommendations';
import { followUpChange, followUpValues } from './follow-up-change.ts';

const now = {
  dueOn: '2026-06-30',
  priority: 'high',
  actionCategory: 4,
  visibility: 'public',
  version: 7,
} as const;

describe('setting the follow-up', () => {
  it('sends only what was touched', () => {
    expect(followUpChange(now, { priority: 'low' })).toEqual({ priority: 'low', version: 7 });
  });

  it('clears a field that was emptied', () => {
    expect(followUpChange(now, { dueOn: '', actionCategory: '' })).toEqual({
      dueOn: null,
      actionCategory: null,
      version: 7,
    });
  });

  it('sends what the contract takes', () => {
    const typed = { dueOn: '2027-01-31', priority: 'low', actionCategory: '5', visibility: 'internal' };
    expect(updateRecommendation.parse(followUpChange(now, typed))).toEqual({
      dueOn: '2027-01-31',
      priority: 'low',
      actionCategory: 5,
      visibility: 'internal',
      version: 7,
    });
  });

  it('shows what is on record until something else is typed', () => {
    expect(followUpValues(now, { dueOn: '' })).toEqual({
      dueOn: '',
      priority: 'high',
      actionCategory: '4',
      visibility: 'public',
    });
  });
});
