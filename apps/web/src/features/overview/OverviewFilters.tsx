import { useLingui } from '@lingui/react/macro';
import { reviewBodies } from '@mutabaa/reference-data/review-bodies';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { type FilterSearch, filterNames } from '../../app/filter-search.ts';
import { localeOf, useLanguage } from '../../app/language.ts';
import { FilterChips } from '../../ui/FilterChips.tsx';
import { useFilterValues } from '../../ui/filter-words.ts';
import { chooseText } from '../../ui/texts.ts';
import { useFilterChips } from '../../ui/use-filter-chips.ts';
import { statesQuery } from '../states/states.api.ts';
import { FilterPicker } from './FilterPicker.tsx';
import classes from './Overview.module.css';

const cycles = ['4', '3', '2', '1'];

/** States that have something to show, in the alphabet of the language on screen. */
function useStatesOnRecord() {
  const language = useLanguage();
  const { data } = useQuery(statesQuery);
  return useMemo(() => {
    const order = new Intl.Collator(localeOf(language));
    return (data?.items ?? [])
      .filter(({ recommendations }) => recommendations > 0)
      .map(({ iso3, names }) => ({ value: iso3, label: chooseText(names, language)?.text ?? iso3 }))
      .sort((one, other) => order.compare(one.label, other.label));
  }, [data, language]);
}

/** The filter of the whole page: what is on, as chips, and the three choices that are made most. */
export function OverviewFilters({ filter }: { filter: FilterSearch }) {
  const { t } = useLingui();
  const navigate = useNavigate({ from: '/' });
  const wordsOf = useFilterValues();
  const states = useStatesOnRecord();
  const change = (part: FilterSearch) =>
    navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const add = (name: 'state' | 'body' | 'cycle') => (value: string) =>
    change({ [name]: [...(filter[name] ?? []), value] });
  const chips = useFilterChips(filter, change);
  const clear = () => change(Object.fromEntries(filterNames.map((name) => [name, undefined])));

  return (
    <div className={classes.filters}>
      <div className={classes.pickers} data-screen-only>
        <FilterPicker
          label={t`State`}
          placeholder={filter.state?.length ? t`Add a State` : t`All States`}
          options={states}
          chosen={filter.state ?? []}
          onPick={add('state')}
        />
        <FilterPicker
          label={t`Body`}
          placeholder={filter.body?.length ? t`Add a body` : t`All bodies`}
          options={reviewBodies.map(({ key }) => ({ value: key, label: wordsOf('body', key) }))}
          chosen={filter.body ?? []}
          onPick={add('body')}
        />
        <FilterPicker
          label={t`UPR cycle`}
          placeholder={filter.cycle?.length ? t`Add a cycle` : t`All cycles`}
          options={cycles.map((value) => ({ value, label: wordsOf('cycle', value) }))}
          chosen={filter.cycle ?? []}
          onPick={add('cycle')}
        />
      </div>
      <FilterChips chips={chips} onClear={clear} />
    </div>
  );
}
