import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { localeOf, useLanguage } from '../../app/language.ts';
import { useStateNames } from '../../ui/state-names.ts';
import classes from './Register.module.css';

const shownAtFirst = 3;

/** States by name in a line; of many only the first few, until asked for the rest. */
export function RecommendingStates({ states }: { states: readonly string[] }) {
  const { t } = useLingui();
  const language = useLanguage();
  const nameOf = useStateNames();
  const [isWhole, setWhole] = useState(false);
  const isLong = states.length > shownAtFirst + 1;
  const shown = isLong && !isWhole ? states.slice(0, shownAtFirst) : states;
  const names = new Intl.ListFormat(localeOf(language), { type: 'unit', style: 'short' });
  const hidden = states.length - shown.length;
  return (
    <span>
      {names.format(shown.map(nameOf))}{' '}
      {isLong && (
        <button
          type="button"
          className={classes.more}
          aria-label={
            isWhole ? undefined : t`${plural(hidden, { one: '+# more State', other: '+# more States' })}`
          }
          onClick={() => setWhole((whole) => !whole)}
        >
          {isWhole ? <Trans>Show fewer</Trans> : <bdi>+{hidden}</bdi>}
        </button>
      )}
    </span>
  );
}
