import type { ProblemCode } from '@mutabaa/contracts/problem';

export const problemStatus = {
  VALIDATION_FAILED: 422,
  MALFORMED_REQUEST: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  SIGN_IN_REQUIRED: 401,
  FORBIDDEN: 403,
  WRONG_CREDENTIALS: 401,
  TOO_MANY_ATTEMPTS: 429,
  CROSS_SITE_REFUSED: 403,
  CONFLICT: 409,
  VERSION_CONFLICT: 412,
  VERSION_REQUIRED: 428,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNREADABLE_FILE: 422,
  IMPORT_NOT_CONFIRMABLE: 409,
  EXPORT_NOT_READY: 409,
  TRANSITION_REFUSED: 409,
  UNAVAILABLE: 503,
  INTERNAL: 500,
} as const satisfies Record<ProblemCode, number>;

/** A field at fault; `message` is the id of a sentence in the catalogs. */
export interface FieldIssue {
  path: string;
  message: string;
  values?: Record<string, string | number>;
}

interface ProblemDetails {
  /** The id of the sentence that tells what happened; the code's own sentence when left out. */
  detail?: string;
  values?: Record<string, string | number>;
  issues?: FieldIssue[];
  /** Seconds. */
  retryAfter?: number;
}

/** Something a person did that cannot be done, in domain words. The filter makes the answer of it, in their language. */
export class ProblemError extends Error {
  override name = 'ProblemError';

  constructor(
    readonly code: ProblemCode,
    readonly details: ProblemDetails = {},
  ) {
    super(details.detail ?? code);
  }
}

export type Findable =
  | 'state'
  | 'session'
  | 'source_document'
  | 'recommendation'
  | 'import'
  | 'export'
  | 'review_body';

/** There is no such record, or none that this person may see. */
export class NotFoundError extends ProblemError {
  constructor(what: Findable) {
    super('NOT_FOUND', { detail: `not_found.${what}` });
  }
}

/** A field holds a value that is well formed and yet cannot be: an unknown body, a taken label. */
export class FieldError extends ProblemError {
  constructor(path: string, message: string, values?: Record<string, string | number>) {
    super('VALIDATION_FAILED', { issues: [{ path, message, ...(values && { values }) }] });
  }
}
