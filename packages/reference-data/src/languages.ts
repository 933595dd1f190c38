/** The languages the product speaks, in the order they are offered. */
export const languages = ['en', 'ar', 'fr', 'es', 'pt'] as const;
export type Language = (typeof languages)[number];

/** One text per language of the product. */
export type Labels = Readonly<Record<Language, string>>;

/** Languages written from right to left. */
export const rightToLeft: ReadonlySet<Language> = new Set(['ar']);

/** Labels from texts given in the order of `languages`, so that a table can hold one term a line. */
export function labels(en: string, ar: string, fr: string, es: string, pt: string): Labels {
  return { en, ar, fr, es, pt };
}
