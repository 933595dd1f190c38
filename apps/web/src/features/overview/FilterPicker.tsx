import { useLingui } from '@lingui/react/macro';
import { type ComboboxItem, Select } from '@mantine/core';
import { foldName } from '@mutabaa/reference-data/names';

export interface PickerOption {
  value: string;
  label: string;
}

interface FilterPickerProps {
  label: string;
  placeholder: string;
  options: readonly PickerOption[];
  /** Values in use already: they are chips, and no longer offered. */
  chosen: readonly string[];
  onPick: (value: string) => void;
}

/** Finds without accents and case, by the label or by the code behind it. */
function findOptions({ options, search }: { options: readonly unknown[]; search: string }): ComboboxItem[] {
  const words = foldName(search);
  return options
    .filter(isItem)
    .filter(({ label, value }) => foldName(label).includes(words) || foldName(value) === words);
}

const isItem = (option: unknown): option is ComboboxItem =>
  typeof option === 'object' && option !== null && 'value' in option && 'label' in option;

/** Adds one value to a filter; what is chosen shows as chips, so the field itself stays empty and of one height. */
export function FilterPicker({ label, placeholder, options, chosen, onPick }: FilterPickerProps) {
  const { t } = useLingui();
  return (
    <Select
      label={label}
      placeholder={placeholder}
      data={options.filter(({ value }) => !chosen.includes(value))}
      filter={findOptions}
      value={null}
      onChange={(value) => value && onPick(value)}
      searchable
      nothingFoundMessage={t`Nothing matches`}
      maxDropdownHeight={320}
      // A new field after each choice, or the text that was searched for would stay in it.
      key={chosen.join()}
    />
  );
}
