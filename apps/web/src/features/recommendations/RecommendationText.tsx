import { Trans, useLingui } from '@lingui/react/macro';
import { SegmentedControl } from '@mantine/core';
import type { Recommendation } from '@mutabaa/contracts/recommendations';
import { useState } from 'react';
import { localeOf, useLanguage } from '../../app/language.ts';
import { OwnText } from '../../ui/Bidi.tsx';
import classes from './Recommendation.module.css';

function useLanguageName(): (code: string) => string {
  const { t } = useLingui();
  const names = new Intl.DisplayNames(localeOf(useLanguage()), { type: 'language', fallback: 'none' });
  return (code) => (/^[a-z]{2,3}$/.test(code) && names.of(code)) || t`Unknown language`;
}

/** The whole text in its own language and direction; a switch where it exists in others. */
export function RecommendationText({ recommendation }: { recommendation: Recommendation }) {
  const { t } = useLingui();
  const nameOf = useLanguageName();
  const original = recommendation.language;
  const others = Object.keys(recommendation.translations).filter((code) => code !== original);
  const [chosen, setChosen] = useState(original);
  const isOriginal = chosen === original || !recommendation.translations[chosen];
  const language = nameOf(original);
  return (
    <section className={classes.text} aria-label={t`Text`}>
      {others.length > 0 && (
        <SegmentedControl
          size="xs"
          mb="sm"
          aria-label={t`Language of the text`}
          value={chosen}
          onChange={setChosen}
          data={[original, ...others].map((code) => ({ value: code, label: nameOf(code) }))}
          data-screen-only
        />
      )}
      <OwnText language={isOriginal ? original : chosen} className={classes.words}>
        {isOriginal ? recommendation.text : recommendation.translations[chosen]}
      </OwnText>
      <p className={classes.note}>
        {isOriginal ? (
          <Trans>Language of the source: {language}</Trans>
        ) : (
          <Trans>A translation; the source is in: {language}</Trans>
        )}
      </p>
    </section>
  );
}
