import type { FastifyRequest } from 'fastify';

export const AUTH_COOKIE = 'MMAUTHTOKEN';
export const USER_COOKIE = 'MMUSERID';
export const CSRF_COOKIE = 'MMCSRF';

export interface PresentedToken {
  readonly token: string;
  readonly from: 'cookie' | 'header' | 'query';
}

/** The session token a request carries, in the reference's order: cookie, Authorization, access_token; null if there is none. */
export function presentedToken(request: Pick<FastifyRequest, 'headers' | 'query'>): PresentedToken | null {
  const cookie = readCookie(request.headers.cookie, AUTH_COOKIE);
  if (cookie) return { token: cookie, from: 'cookie' };
  const [, header] = /^(?:bearer|token)\s+(\S+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (header) return { token: header, from: 'header' };
  const { access_token: query } = (request.query ?? {}) as { access_token?: string };
  return query ? { token: query, from: 'query' } : null;
}

/** The value of one cookie of a Cookie header; ours need no decoding. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const at = part.indexOf('=');
    if (part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return undefined;
}
