import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import type { ApiFilter, FilterSearch } from '../../app/filter-search.ts';
import panel from '../../ui/FacetPanel.module.css';
import { useFilterNames, useFilterValues } from '../../ui/filter-words.ts';

interface MoreFiltersProps {
  filter: ApiFilter;
  onChange: (part: FilterSearch) => void;
}

const dayNames = ['from', 'to', 'dueFrom', 'dueTo'] as const;

/** The filters that are no lists of values: days, what is late, sample data. */
export function MoreFilters({ filter, onChange }: MoreFiltersProps) {
  const { t } = useLingui();
  const nameOf = useFilterNames();
  const wordsOf = useFilterValues();
  const isUsed = dayNames.some((name) => filter[name]) || filter.overdue || filter.sample;
  return (
    <details className={panel.group} open={Boolean(isUsed) || undefined}>
      <summary className={panel.name}>
        <Trans>Days and marks</Trans>
        <IconChevronDown size={16} aria-hidden className={panel.chevron} />
      </summary>
      <Checkbox
        size="xs"
        mb="xs"
        label={wordsOf('overdue', 'true')}
        checked={filter.overdue === 'true'}
        onChange={(event) => onChange({ overdue: event.currentTarget.checked ? 'true' : undefined })}
      />
      <SimpleGrid cols={2} spacing="xs">
        {dayNames.map((name) => (
          <DayField
            key={name}
            label={nameOf(name)}
            day={filter[name]}
            onChange={(day) => onChange({ [name]: day })}
          />
        ))}
      </SimpleGrid>
      <NativeSelect
        size="xs"
        mt="xs"
        label={nameOf('sample')}
        value={filter.sample ?? ''}
        onChange={(event) => onChange({ sample: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t`Included` },
          { value: 'false', label: wordsOf('sample', 'false') },
          { value: 'true', label: wordsOf('sample', 'true') },
        ]}
      />
    </details>
  );
}

interface DayFieldProps {
  label: string;
  day: string | undefined;
  onChange: (day: string | undefined) => void;
}

/** Waits until the day is whole: while a year is typed, the field already holds days of other centuries. */
function DayField({ label, day = '', onChange }: DayFieldProps) {
  const [text, setText] = useState(day);
  const [known, setKnown] = useState(day);
  if (day !== known) {
    setKnown(day);
    setText(day);
  }
  const changeSoon = useDebouncedCallback((value: string) => onChange(value || undefined), 800);
  return (
    <TextInput
      type="date"
      size="xs"
      label={label}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        changeSoon(event.currentTarget.value);
      }}
    />
  );
}
