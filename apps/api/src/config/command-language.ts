import { type Language, languages } from '@mutabaa/reference-data/languages';

/** The language of whoever types a command, by POSIX's variables in their order; English when it is none of ours. */
export const commandLanguage = (variables: NodeJS.ProcessEnv = process.env): Language => {
  const locale = variables.LC_ALL || variables.LC_MESSAGES || variables.LANG || '';
  return languages.find((language) => new RegExp(`^${language}(?:[_.@-]|$)`, 'i').test(locale)) ?? 'en';
};
