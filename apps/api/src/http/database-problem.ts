import type { QueryFailedError } from 'typeorm';
import { ProblemError } from './problem-error.ts';

/**
 * What a refused statement means for the person who asked. The database's constraints are the last word on what may be,
 * so a race that code cannot see ends here as a conflict and not as a failure. Codes: PostgreSQL, appendix A.
 */
export const databaseProblem = (error: QueryFailedError): ProblemError | undefined => {
  const code = 'code' in error.driverError ? String(error.driverError.code) : '';
  switch (code) {
    case '23505': // unique_violation
    case '23P01': // exclusion_violation
      return new ProblemError('CONFLICT');
    case '23503': // foreign_key_violation
    case '23514': // check_violation
    case '22001': // string_data_right_truncation
    case '22003': // numeric_value_out_of_range
    case '22008': // datetime_field_overflow
    case '22021': // character_not_in_repertoire (NUL)
    case '22P05': // untranslatable_character
      return new ProblemError('VALIDATION_FAILED');
    case '40001': // serialization_failure
    case '40P01': // deadlock_detected
    case '53300': // too_many_connections
    case '57014': // query_canceled: past the time limit
    case '57P01': // admin_shutdown
      return new ProblemError('UNAVAILABLE', { retryAfter: 5 });
    default:
      return undefined;
  }
};
