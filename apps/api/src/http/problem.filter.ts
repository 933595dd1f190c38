import type { Issue, Problem } from '@mutabaa/contracts/problem';
import type { Language } from '@mutabaa/reference-data/languages';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { z } from 'zod';
import { hasSentence, say } from '../language/catalog.ts';
import { requestLanguage } from '../language/request-language.ts';
import { databaseProblem } from './database-problem.ts';
import { ProblemError, problemStatus } from './problem-error.ts';
import { InvalidRequestError } from './validation.pipe.ts';

const zodSentences: Record<Language, z.core.$ZodErrorMap> = {
  en: z.locales.en().localeError,
  ar: z.locales.ar().localeError,
  fr: z.locales.fr().localeError,
  es: z.locales.es().localeError,
  pt: z.locales.pt().localeError,
};

/** Turns whatever was thrown into an RFC 9457 problem document in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const problem = this.problemOf(thrown, requestLanguage(request.headers));
    if (problem.status >= 500) this.logger.error(thrown instanceof Error ? thrown.stack : thrown);
    if (reply.sent) return;
    if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
    void reply
      .status(problem.status)
      .header('cache-control', 'no-store')
      .type('application/problem+json')
      .send(problem);
  }

  private problemOf(thrown: unknown, language: Language): Problem {
    if (thrown instanceof InvalidRequestError) {
      return describe(
        new ProblemError('VALIDATION_FAILED'),
        language,
        thrown.issues.flatMap(flatten).map(word(language)),
      );
    }
    return describe(asProblemError(thrown), language);
  }
}

const describe = (error: ProblemError, language: Language, issues?: Issue[]): Problem => {
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

const asProblemError = (thrown: unknown): ProblemError => {
  if (thrown instanceof ProblemError) return thrown;
  if (thrown instanceof QueryFailedError) return databaseProblem(thrown) ?? new ProblemError('INTERNAL');
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusOf(thrown);
  return new ProblemError(codeOfStatus(status));
};

/** Errors of the HTTP layer itself (a body that is no JSON, too large, of an unknown type) carry `statusCode`. */
const statusOf = (thrown: unknown): number =>
  typeof thrown === 'object' &&
  thrown !== null &&
  'statusCode' in thrown &&
  typeof thrown.statusCode === 'number'
    ? thrown.statusCode
    : 500;

const codeOfStatus = (status: number): ProblemError['code'] => {
  const codes: Record<number, ProblemError['code']> = {
    401: 'SIGN_IN_REQUIRED',
    403: 'FORBIDDEN',
    404: 'NOT_FOUND',
    405: 'METHOD_NOT_ALLOWED',
    413: 'PAYLOAD_TOO_LARGE',
    415: 'UNSUPPORTED_MEDIA_TYPE',
    503: 'UNAVAILABLE',
  };
  return codes[status] ?? (status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL');
};

/** Within a union, the branch that got furthest says what is wrong better than "invalid input". */
const flatten = (issue: z.core.$ZodIssue): z.core.$ZodIssue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const furthest = issue.errors.reduce((best, branch) => (depth(branch) > depth(best) ? branch : best));
  return furthest.flatMap((inner) => flatten({ ...inner, path: [...issue.path, ...inner.path] }));
};

const depth = (branch: readonly z.core.$ZodIssue[]): number =>
  Math.max(...branch.map((issue) => issue.path.length));

const word =
  (language: Language) =>
  (issue: z.core.$ZodIssue): Issue => ({
    path: issue.path.map(String).join('.'),
    message: hasSentence(issue.message) ? say(language, issue.message) : inLanguage(issue, language),
  });

const inLanguage = (issue: z.core.$ZodIssue, language: Language): string => {
  const sentence = zodSentences[language](issue as z.core.$ZodRawIssue);
  if (typeof sentence === 'string') return sentence;
  return sentence?.message ?? issue.message;
};
