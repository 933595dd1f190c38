import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ProblemCode } from '@mutabaa/contracts/problem';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { requestLanguage } from '../language/request-language.ts';
import { sendProblem } from './problem.filter.ts';
import { problemDocument } from './problem-document.ts';
import { ProblemError } from './problem-error.ts';
import { securityHeaders } from './security-headers.ts';

/** Answers an address that the router cannot read, such as `/api/%`. It stands before every hook and filter. */
export const answerUnroutable = (_: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  void securityHeaders(request, reply);
  sendProblem(
    reply,
    problemDocument(new ProblemError('MALFORMED_REQUEST'), requestLanguage(request.headers)),
  );
};

/** Answers bytes that are no HTTP request, or headers past Node's limit: there is no request yet, so in English. */
export const answerNoRequest = (error: Error & { code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  const [status, code] = statusOf(error.code);
  const body = JSON.stringify({ ...problemDocument(new ProblemError(code), 'en'), status });
  if (socket.writable) {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n` +
        `Content-Type: application/problem+json\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.destroy(error);
};

const statusOf = (code: string | undefined): [number, ProblemCode] => {
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'PAYLOAD_TOO_LARGE'];
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'MALFORMED_REQUEST'];
  return [400, 'MALFORMED_REQUEST'];
};
