import { Trans, useLingui } from '@lingui/react/macro';
import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import classes from './Register.module.css';

const PAUSE_MS = 500;

interface SearchFieldProps {
  /** What the register is searched for at present. */
  q: string | undefined;
  onSearch: (q: string | undefined) => void;
}

/** Searches at Enter or when the reader pauses; says which signs mean something. */
export function SearchField({ q = '', onSearch }: SearchFieldProps) {
  const { t } = useLingui();
  const [text, setText] = useState(q);
  const [known, setKnown] = useState(q);
  // The address changed by other means: the way back, a chip, "Clear all".
  if (q !== known) {
    setKnown(q);
    setText(q);
  }

  const search = (wanted: string) => {
    const words = wanted.trim();
    if (words === q) return;
    setKnown(words);
    onSearch(words || undefined);
  };
  const searchSoon = useDebouncedCallback(search, PAUSE_MS);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    searchSoon.cancel();
    search(text);
  };
  const clear = () => {
    searchSoon.cancel();
    setText('');
    search('');
  };

  return (
    <search className={classes.search}>
      <form onSubmit={submit}>
        <TextInput
          type="search"
          aria-label={t`Search the recommendations`}
          placeholder={t`Search words, a symbol or a paragraph`}
          description={
            <Trans>
              Finds other forms of a word too. “Quotes” keep words together, OR takes either, -word leaves
              out.
            </Trans>
          }
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          dir="auto"
          maxLength={2000}
          enterKeyHint="search"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={text && <CloseButton size="sm" aria-label={t`Clear the search`} onClick={clear} />}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            searchSoon(event.currentTarget.value);
          }}
        />
      </form>
    </search>
  );
}
