import type { Issue } from '@mutabaa/contracts/problem';
import type { Language } from '@mutabaa/reference-data/languages';
import type { z } from 'zod';
import { hasSentence, say } from '../language/catalog.ts';

type SchemaIssue = z.core.$ZodIssue;

/** What a schema found wrong, in sentences of ours: the ones of the library are half English in every language. */
export const wordIssues = (issues: readonly SchemaIssue[], language: Language): Issue[] =>
  issues.flatMap(flatten).map((issue) => ({
    path: issue.path.map(String).join('.'),
    message: sentence(issue, language),
  }));

/** One issue for each thing that a person can correct. */
const flatten = (issue: SchemaIssue): SchemaIssue[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const closest = issue.errors.reduce((best, branch) =>
    closeness(branch) > closeness(best) ? branch : best,
  );
  return closest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
};

/** Of a union, the branch that got furthest says best what is wrong: not the one that wanted another type altogether. */
const closeness = (branch: readonly SchemaIssue[]): number => {
  const wantsOtherType = branch.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return wantsOtherType ? -1 : Math.max(...branch.map(({ path }) => path.length));
};

const sentence = (issue: SchemaIssue, language: Language): string => {
  if (hasSentence(issue.message)) return say(language, issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? say(language, 'issue.missing')
        : say(language, 'issue.type', { expected: issue.expected });
    case 'too_small':
      return say(language, 'issue.too_small', { origin: issue.origin, limit: Number(issue.minimum) });
    case 'too_big':
      return say(language, 'issue.too_big', { origin: issue.origin, limit: Number(issue.maximum) });
    case 'invalid_format':
      return say(language, 'issue.format', { format: issue.format });
    case 'invalid_value':
      return say(language, 'issue.choice', { choices: issue.values.map(String).join(', ') });
    case 'unrecognized_keys':
      return say(language, 'issue.unrecognized');
    default:
      return say(language, 'issue.invalid');
  }
};
