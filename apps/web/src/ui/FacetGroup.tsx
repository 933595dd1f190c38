import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, TextInput } from '@mantine/core';
import { foldName } from '@mutabaa/reference-data/names';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, useState } from 'react';
import classes from './FacetPanel.module.css';
import { useFormat } from './format.ts';

export interface Facet {
  key: string;
  label: string;
  /** In the order in which they are offered. */
  values: readonly { value: string; label: string; count: number }[];
  selected: readonly string[];
  /** Open from the start; a facet with a selection is open anyway. */
  isOpen?: boolean;
}

interface FacetGroupProps {
  facet: Facet;
  onChange: (selected: string[]) => void;
}

const shownAtFirst = 8;
const searchFrom = 13;

/** What is chosen stays in sight, even when the search or the first few would hide it. */
function valuesInSight(facet: Facet, search: string, isWhole: boolean): Facet['values'] {
  const folded = foldName(search);
  const found = facet.values.filter(({ label }) => foldName(label).includes(folded));
  const shown = new Set((isWhole ? found : found.slice(0, shownAtFirst)).map(({ value }) => value));
  return facet.values.filter(({ value }) => shown.has(value) || facet.selected.includes(value));
}

/** One facet: a disclosure with checkboxes, counts, and a search when the list is long. */
export function FacetGroup({ facet, onChange }: FacetGroupProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const [search, setSearch] = useState('');
  const [isWhole, setWhole] = useState(false);
  const id = useId();
  const values = valuesInSight(facet, search, isWhole);
  const hidden = facet.values.length - values.length;

  const toggle = (value: string, isChosen: boolean) =>
    onChange(isChosen ? [...facet.selected, value] : facet.selected.filter((other) => other !== value));

  return (
    <details className={classes.group} open={facet.isOpen || facet.selected.length > 0 || undefined}>
      <summary className={classes.name} id={id}>
        <span>{facet.label}</span>
        {facet.selected.length > 0 && <span className={classes.chosen}>{number(facet.selected.length)}</span>}
        <IconChevronDown size={16} aria-hidden className={classes.chevron} />
      </summary>
      {facet.values.length >= searchFrom && (
        <TextInput
          size="xs"
          mb="xs"
          type="search"
          aria-label={t`Search in ${facet.label}`}
          placeholder={t`Search in ${facet.label}`}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ul className={classes.values} aria-labelledby={id}>
        {values.map(({ value, label, count }) => (
          <li key={value} className={classes.value}>
            <Checkbox
              size="xs"
              label={<bdi>{label}</bdi>}
              checked={facet.selected.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span className={classes.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
      {values.length === 0 && (
        <p className={classes.nothing}>
          <Trans>Nothing to choose here.</Trans>
        </p>
      )}
      {hidden > 0 && !isWhole && search === '' && (
        <button type="button" className={classes.more} onClick={() => setWhole(true)}>
          {plural(hidden, { one: 'Show # more', other: 'Show # more' })}
        </button>
      )}
    </details>
  );
}
