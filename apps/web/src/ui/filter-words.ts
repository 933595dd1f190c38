import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { NONE } from '@mutabaa/contracts/recommendations';
import { affectedPersons } from '@mutabaa/reference-data/affected-persons';
import type { Labels } from '@mutabaa/reference-data/languages';
import { regionalGroupLabels } from '@mutabaa/reference-data/regional-groups';
import { reviewBodies } from '@mutabaa/reference-data/review-bodies';
import { sdgGoals } from '@mutabaa/reference-data/sdgs';
import { themes } from '@mutabaa/reference-data/themes';
import {
  actionCategoryLabels,
  implementationStatusLabels,
  positionLabels,
  priorityLabels,
  recommendationTypeLabels,
} from '@mutabaa/reference-data/vocabularies';
import { useCallback } from 'react';
import type { FilterSearch } from '../app/filter-search.ts';
import { useFormat } from './format.ts';
import { useLabels } from './labels.ts';
import { useStateNames } from './state-names.ts';

export type FilterName = keyof FilterSearch;

const names: Readonly<Record<FilterName, MessageDescriptor>> = {
  state: msg`State`,
  body: msg`Body`,
  session: msg`Session`,
  cycle: msg`UPR cycle`,
  position: msg`Position`,
  status: msg`Implementation status`,
  theme: msg`Theme`,
  affected: msg`Persons affected`,
  sdg: msg`Sustainable Development Goal`,
  recommendingRegion: msg`Recommending region`,
  recommendingState: msg`Recommending State`,
  type: msg`Type`,
  actionCategory: msg`Action asked for`,
  priority: msg`Priority`,
  year: msg`Year of receipt`,
  document: msg`Document`,
  from: msg`Received from`,
  to: msg`Received until`,
  dueFrom: msg`Due from`,
  dueTo: msg`Due until`,
  overdue: msg`Overdue`,
  sample: msg`Sample data`,
  q: msg`Words`,
};

const labelled = (record: Readonly<Record<string, Labels>>) => new Map(Object.entries(record));
const keyed = (entries: readonly { key: string; labels: Labels }[]) =>
  new Map(entries.map(({ key, labels }) => [key, labels]));

const vocabularies: Partial<Record<FilterName, ReadonlyMap<string, Labels>>> = {
  body: new Map(reviewBodies.map(({ key, names: labels }) => [key, labels])),
  position: labelled(positionLabels),
  status: labelled(implementationStatusLabels),
  theme: keyed(themes),
  affected: keyed(affectedPersons),
  recommendingRegion: labelled(regionalGroupLabels),
  type: labelled(recommendationTypeLabels),
  actionCategory: labelled(actionCategoryLabels),
  priority: labelled(priorityLabels),
};
const goals = keyed(sdgGoals);

/** What each filter is called: `nameOf('theme')`. */
export function useFilterNames(): (name: FilterName) => string {
  const { t } = useLingui();
  return useCallback((name) => t(names[name]), [t]);
}

/** What a filter's value is called in the language on screen; the value itself where no vocabulary knows it. */
export function useFilterValues(): (name: FilterName, value: string) => string {
  const { t } = useLingui();
  const label = useLabels();
  const stateName = useStateNames();
  const { day, number } = useFormat();
  return useCallback(
    (name, value) => {
      if (value === NONE) return name === 'cycle' ? t`Outside the UPR` : t`None recorded`;
      const known = vocabularies[name]?.get(value);
      if (known) return label(known);
      const goal = goals.get(value);
      const isYes = value === 'true';
      switch (name) {
        case 'state':
        case 'recommendingState':
          return stateName(value);
        case 'cycle':
          return t`Cycle ${number(Number(value))}`;
        case 'sdg': {
          if (!goal) return value;
          const goalName = label(goal);
          return t`${value}. ${goalName}`;
        }
        case 'from':
        case 'to':
        case 'dueFrom':
        case 'dueTo':
          return /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;
        case 'overdue':
          return isYes ? t`Only what is overdue` : t`Only what is not overdue`;
        case 'sample':
          return isYes ? t`Only sample data` : t`Without sample data`;
        default:
          return value;
      }
    },
    [t, label, stateName, day, number],
  );
}
