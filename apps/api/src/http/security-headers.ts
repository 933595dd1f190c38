import type { FastifyReply, FastifyRequest } from 'fastify';

/** Scripts only from here; styles may be inline, since the component library sets sizes that way. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** Sets what a browser must know of every answer; JSON that may hold private data is never kept by caches. */
export const securityHeaders = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  void reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
  void reply.header('x-content-type-options', 'nosniff');
  void reply.header('referrer-policy', 'same-origin');
  void reply.header('cross-origin-opener-policy', 'same-origin');
  if (request.protocol === 'https') void reply.header('strict-transport-security', 'max-age=31536000');
  if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
    void reply.header('cache-control', 'no-store');
  }
};
