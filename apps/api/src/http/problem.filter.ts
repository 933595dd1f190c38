import type { Problem } from '@mutabaa/contracts/problem';
import type { Language } from '@mutabaa/reference-data/languages';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { QueryFailedError } from 'typeorm';
import { requestLanguage } from '../language/request-language.ts';
import { databaseProblem } from './database-problem.ts';
import { problemDocument } from './problem-document.ts';
import { ProblemError } from './problem-error.ts';
import type { RouteTable } from './route-table.ts';
import { wordIssues } from './schema-issues.ts';
import { InvalidRequestError } from './validation.pipe.ts';

/** Turns whatever was thrown into a problem document in the reader's language. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(private readonly routes: RouteTable) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const methods = isUnknownRoute(thrown) ? this.routes.methodsAt(request.url) : [];
    if (methods.length > 0) void reply.header('allow', methods.join(', '));
    const error = methods.length > 0 ? new ProblemError('METHOD_NOT_ALLOWED') : thrown;
    const problem = describe(error, requestLanguage(request.headers));
    if (problem.status >= 500) this.logger.error(thrown instanceof Error ? thrown.stack : thrown);
    if (!reply.sent) sendProblem(reply, problem);
  }
}

/** Answers with a problem document, which nobody may keep. */
export const sendProblem = (reply: FastifyReply, problem: Problem): void => {
  if (problem.retryAfter !== undefined) void reply.header('retry-after', problem.retryAfter);
  void reply
    .status(problem.status)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(problem);
};

/** Our own services say what they did not find by a `ProblemError`; a bare 404 comes from the router. */
const isUnknownRoute = (thrown: unknown): boolean =>
  thrown instanceof HttpException && thrown.getStatus() === 404;

const describe = (thrown: unknown, language: Language): Problem =>
  thrown instanceof InvalidRequestError
    ? problemDocument(new ProblemError('VALIDATION_FAILED'), language, wordIssues(thrown.issues, language))
    : problemDocument(asProblemError(thrown), language);

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

const codes: Record<number, ProblemError['code']> = {
  401: 'SIGN_IN_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  503: 'UNAVAILABLE',
};

const codeOfStatus = (status: number): ProblemError['code'] =>
  codes[status] ?? (status < 500 ? 'MALFORMED_REQUEST' : 'INTERNAL');
