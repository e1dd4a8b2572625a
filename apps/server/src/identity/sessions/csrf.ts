import { timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Config } from '../../core/config/index.ts';

/**
 * Whether a write that came with the session cookie could have been sent by another site: it carries neither the session's CSRF
 * token nor, unless strictness is asked for, the header that only scripts of this site can set.
 */
export function isForged(
  request: Pick<FastifyRequest, 'method' | 'headers'>,
  csrf: string | undefined,
  config: Config,
): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return false;
  const given = request.headers['x-csrf-token'];
  if (typeof given === 'string' && csrf && sameText(given, csrf)) return false;
  const strict = config.ServiceSettings.ExperimentalStrictCSRFEnforcement;
  return strict || request.headers['x-requested-with'] !== 'XMLHttpRequest';
}

function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
