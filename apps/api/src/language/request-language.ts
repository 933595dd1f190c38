import type { IncomingHttpHeaders } from 'node:http';
import { type Language, languages } from '@mutabaa/reference-data/languages';
import Negotiator from 'negotiator';

/** The language of ours that the reader prefers, by `Accept-Language`; English when none fits. */
export const requestLanguage = (headers: IncomingHttpHeaders): Language => {
  const preferred = new Negotiator({ headers }).language([...languages]);
  return languages.find((language) => language === preferred) ?? 'en';
};
