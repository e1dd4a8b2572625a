import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Only our own files, no inline script or style; pictures and media may also be data the page made itself. */
const PAGE_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob: https:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join('; ');

/** JSON is UTF-8 in any case, and the official client takes for JSON only what is called exactly so. */
const NAMED_CHARSET = /^(application\/(?:json|x-ndjson)); charset=utf-8$/;

/**
 * Headers of every answer.
 * @param versionId told to clients as X-Version-Id, so that they notice an upgrade
 */
export function addHeaders(http: FastifyInstance, versionId: () => string): void {
  http.addHook('onRequest', async (request, reply) => setHeaders(request, reply, versionId()));
  http.addHook('onSend', (_request, reply, payload, done) => {
    const type = reply.getHeader('content-type');
    if (typeof type === 'string' && NAMED_CHARSET.test(type))
      reply.header('content-type', type.replace(NAMED_CHARSET, '$1'));
    done(null, payload);
  });
}

/** The headers that an answer has whatever it says. */
export function setHeaders(request: FastifyRequest, reply: FastifyReply, versionId: string): void {
  reply.header('X-Request-Id', request.id);
  reply.header('X-Version-Id', versionId);
  reply.header('X-Content-Type-Options', 'nosniff');
  reply.header('Referrer-Policy', 'no-referrer');
  reply.header('Permissions-Policy', '');
  if (request.url.startsWith('/api/')) {
    if (request.method === 'GET') reply.header('Expires', '0');
    reply.header('Content-Security-Policy', "default-src 'none'; frame-ancestors 'none'");
  } else {
    reply.header('Content-Security-Policy', PAGE_POLICY);
    reply.header('X-Frame-Options', 'SAMEORIGIN');
  }
}
