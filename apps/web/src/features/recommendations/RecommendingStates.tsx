import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Fragment, useState } from 'react';
import { localeOf, useLanguage } from '../../app/language.ts';
import { useStateNames } from '../../ui/state-names.ts';
import classes from './Register.module.css';

const shownAtFirst = 3;
/** No State is called so. */
const placeOfButton = '…';

/** States by name in a line, in the alphabet of the language; of many only the first few, until asked for the rest. */
export function RecommendingStates({ states }: { states: readonly string[] }) {
  const { t } = useLingui();
  const locale = localeOf(useLanguage());
  const nameOf = useStateNames();
  const [isWhole, setWhole] = useState(false);
  const names = states.map(nameOf).sort(new Intl.Collator(locale).compare);
  const isLong = names.length > shownAtFirst + 1;
  const shown = isLong && !isWhole ? names.slice(0, shownAtFirst) : names;
  const hidden = names.length - shown.length;
  // The button is the list's last member, so that commas and "and" stand where the language wants them.
  const members = isLong ? [...shown, placeOfButton] : shown;
  const parts = new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).formatToParts(members);
  const button = isLong && (
    <button
      type="button"
      className={classes.more}
      aria-label={
        hidden > 0 ? t`${plural(hidden, { one: '+# more State', other: '+# more States' })}` : undefined
      }
      onClick={() => setWhole((whole) => !whole)}
    >
      {hidden > 0 ? <bdi>+{hidden}</bdi> : <Trans>Show fewer</Trans>}
    </button>
  );
  return (
    <span>
      {parts.map(({ type, value }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence, in their order
        <Fragment key={index}>{type === 'element' && value === placeOfButton ? button : value}</Fragment>
      ))}
    </span>
  );
}
