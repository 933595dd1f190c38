import type { Issue, Problem } from '@mutabaa/contracts/problem';
import type { Language } from '@mutabaa/reference-data/languages';
import { say } from '../language/catalog.ts';
import { type ProblemError, problemStatus } from './problem-error.ts';

/** The RFC 9457 document of an error, worded in `language`. Issues that are worded already go in as they are. */
export const problemDocument = (error: ProblemError, language: Language, issues?: Issue[]): Problem => {
  const { detail, values, retryAfter } = error.details;
  const worded =
    issues ??
    error.details.issues?.map((issue) => ({
      path: issue.path,
      message: say(language, issue.message, issue.values),
    }));
  return {
    type: `urn:mutabaa:problem:${error.code.toLowerCase().replaceAll('_', '-')}`,
    title: say(language, `title.${error.code}`),
    status: problemStatus[error.code],
    detail: say(language, detail ?? `detail.${error.code}`, values),
    code: error.code,
    ...(worded && { issues: worded }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
};
