import { hash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { withVersion } from './etag.ts';

/**
 * Sends an answer as JSON under a version that is made from its text, or 304. For lists too varied to know their version from a row:
 * it spares the way to the client, not the work.
 */
export function sendTagged(request: FastifyRequest, reply: FastifyReply, answer: unknown): FastifyReply {
  const bytes = Buffer.from(JSON.stringify(answer));
  const sent = withVersion(request, reply, hash('sha1', bytes, 'base64url'), bytes);
  return sent === undefined ? reply : reply.type('application/json; charset=utf-8').send(sent);
}
