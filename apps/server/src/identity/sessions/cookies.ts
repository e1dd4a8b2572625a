import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../core/config/index.ts';
import { AUTH_COOKIE, CSRF_COOKIE, USER_COOKIE } from './token.ts';

/** Sets the three cookies of a browser session: the token out of reach of scripts, the user's id and the CSRF token within. */
export function setSessionCookies(
  reply: FastifyReply,
  config: Config,
  session: { token: string; userId: string; csrf: string; expiresAt: number },
): void {
  const attributes = [...common(reply.request, config), lifetime(session.expiresAt)];
  reply.header('Set-Cookie', [
    cookie(AUTH_COOKIE, session.token, [...attributes, 'HttpOnly']),
    cookie(USER_COOKIE, session.userId, attributes),
    cookie(CSRF_COOKIE, session.csrf, attributes),
  ]);
}

/** Sets the token cookie again after the session's end has moved. */
export function renewSessionCookie(
  reply: FastifyReply,
  config: Config,
  session: { token: string; expiresAt: number },
): void {
  const attributes = [...common(reply.request, config), lifetime(session.expiresAt), 'HttpOnly'];
  reply.header('Set-Cookie', cookie(AUTH_COOKIE, session.token, attributes));
}

/** Takes the session away from the browser. */
export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.header('Set-Cookie', cookie(AUTH_COOKIE, '', [...common(reply.request, config), 'Max-Age=0', 'HttpOnly']));
}

const cookie = (name: string, value: string, attributes: string[]): string =>
  [`${name}=${value}`, ...attributes].join('; ');

function lifetime(expiresAt: number): string {
  const seconds = Math.round((expiresAt - Date.now()) / 1000);
  return `Max-Age=${seconds}; Expires=${new Date(expiresAt).toUTCString()}`;
}

function common(request: FastifyRequest, config: Config): string[] {
  const { AllowCookiesForSubdomains: subdomains, SiteURL: site } = config.ServiceSettings;
  const isSecure = site.startsWith('https://') || request.headers['x-forwarded-proto'] === 'https';
  const attributes = ['Path=/'];
  if (subdomains && URL.canParse(site)) attributes.push(`Domain=${new URL(site).hostname}`);
  if (isSecure) attributes.push('Secure');
  return attributes;
}
