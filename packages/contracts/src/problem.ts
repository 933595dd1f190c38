import * as z from 'zod';

export const issue = z
  .object({
    /** The field at fault, dotted: `rows.3.dueOn`; empty when the whole request is. */
    path: z.string(),
    message: z.string(),
  })
  .meta({ id: 'Issue' });
export type Issue = z.output<typeof issue>;

/** Stable codes of everything that can go wrong; each has a sentence in every language of the product. */
export const problemCodes = [
  'VALIDATION_FAILED',
  'MALFORMED_REQUEST',
  'NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'SIGN_IN_REQUIRED',
  'FORBIDDEN',
  'WRONG_CREDENTIALS',
  'TOO_MANY_ATTEMPTS',
  'CROSS_SITE_REFUSED',
  'CONFLICT',
  'VERSION_CONFLICT',
  'VERSION_REQUIRED',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'UNREADABLE_FILE',
  'IMPORT_NOT_CONFIRMABLE',
  'EXPORT_NOT_READY',
  'TRANSITION_REFUSED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** An RFC 9457 problem document, served as `application/problem+json`. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    code: z.enum(problemCodes),
    issues: z.array(issue).optional(),
    /** Seconds until another try makes sense. */
    retryAfter: z.number().int().optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.output<typeof problem>;
