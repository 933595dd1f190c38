import { useLingui } from '@lingui/react/macro';
import { Group, MultiSelect, TextInput } from '@mantine/core';
import { regionalGroupLabels, regionalGroups } from '@mutabaa/reference-data/regional-groups';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { localeOf, useLanguage } from '../../app/language.ts';
import { useLabels } from '../../ui/labels.ts';
import { useMechanismClasses } from '../../ui/mechanism-class-names.ts';
import { mechanismClasses } from '../../ui/mechanism-classes.ts';
import type { MechanismsSearch } from './mechanisms-url.ts';

/** Which mechanisms are shown, all of it in the address. */
export function MechanismFilters() {
  const { t } = useLingui();
  const label = useLabels();
  const className = useMechanismClasses();
  const search = useSearch({ from: '/mechanisms' });
  const navigate = useNavigate({ from: '/mechanisms' });
  const narrow = (change: Partial<MechanismsSearch>) =>
    navigate({ search: (old) => ({ ...old, ...change }), replace: true, resetScroll: false });
  return (
    <Group gap="sm" align="end" grow preventGrowOverflow={false} data-screen-only>
      <TextInput
        type="search"
        label={t`State or mechanism`}
        value={search.q ?? ''}
        onChange={(event) => narrow({ q: event.currentTarget.value || undefined })}
      />
      <MultiSelect
        label={t`Type of mechanism`}
        value={search.type ?? []}
        onChange={(type) => narrow({ type })}
        data={mechanismClasses.map((value) => ({ value, label: className(value) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
      <MultiSelect
        label={t`Regional group`}
        value={search.region ?? []}
        onChange={(region) => narrow({ region })}
        data={regionalGroups.map((value) => ({ value, label: label(regionalGroupLabels[value]) }))}
        clearable
        clearButtonProps={{ 'aria-label': t`Clear` }}
      />
    </Group>
  );
}

/** The filter in words, for the chart's foot and files. */
export function useMechanismFilterSentence(): string | undefined {
  const { t } = useLingui();
  const label = useLabels();
  const className = useMechanismClasses();
  const language = useLanguage();
  const { type = [], region = [], q } = useSearch({ from: '/mechanisms' });
  const parts = [
    ...type.map(className),
    ...regionalGroups.filter((key) => region.includes(key)).map((key) => label(regionalGroupLabels[key])),
    ...(q ? [q] : []),
  ];
  if (parts.length === 0) return undefined;
  const list = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' }).format(parts);
  return t`Filtered: ${list}`;
}
