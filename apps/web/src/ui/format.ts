import type { Language } from '@mutabaa/reference-data/languages';
import { useMemo } from 'react';
import { localeOf, useLanguage } from '../app/language.ts';

/** `1234` → `1,234`, in the digits and grouping of the language. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language)).format(value);

/** Whole per cents in the middle; towards nothing and towards all, as fine as it takes to be told from them. */
function sharePrecision(share: number): Intl.NumberFormatOptions {
  if (share > 0 && share < 0.001) return { maximumSignificantDigits: 1 };
  if (share > 0 && share < 0.1) return { maximumFractionDigits: 1 };
  // 99.97% is not 100%.
  if (share > 0.99 && share < 1) return { maximumFractionDigits: 1, roundingMode: 'floor' };
  return { maximumFractionDigits: 0 };
}

/** A share of a whole, from 0 to 1: `0.123` → `12%`, `0.0712` → `7.1%`, `0.99974` → `99.9%`. */
export const formatShare = (share: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', ...sharePrecision(share) }).format(share);

/** The month in words: 3/4 and 4/3 are read differently around the world. */
const dayParts = { day: 'numeric', month: 'short', year: 'numeric' } as const;

/** A calendar day `YYYY-MM-DD`, which no time zone may shift. */
export const formatDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...dayParts, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** A month `YYYY-MM`. */
export const formatMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );

/** A moment (ISO 8601) in the reader's time zone. */
export const formatMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf(language), { ...dayParts, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );

/** The formats above, bound to the language on screen. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(
    () => ({
      number: (value: number) => formatNumber(value, language),
      share: (share: number) => formatShare(share, language),
      day: (day: string) => formatDay(day, language),
      month: (month: string) => formatMonth(month, language),
      moment: (moment: string) => formatMoment(moment, language),
    }),
    [language],
  );
}
