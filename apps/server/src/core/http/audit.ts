import type { FastifyRequest, RouteOptions } from 'fastify';
import { AUDITED_ROUTES } from './audited-routes.ts';
import type { Http } from './index.ts';

/** Writes a request down. An error is its own to see to: what it tells of has happened. */
export type Auditor = (request: FastifyRequest, status: number) => Promise<void>;

/** What an audit says of a request beside who made it. */
export interface AuditNote {
  /** Who it was on a route that asks for no session. */
  readonly userId?: string;
  readonly sessionId?: string;
  /** A few words; never a secret. */
  readonly words?: string;
}

const AUDITED = new Set(AUDITED_ROUTES.map(([method, url]) => `${method} ${url}`));

/** Lets the server's auditor see each request to an audited route before it is answered, refused ones too. */
export function auditRequests(http: Http): void {
  let auditor: Auditor | undefined;
  http.decorate('setAuditor', (next: Auditor) => {
    auditor = next;
  });
  http.decorateRequest('auditNote', null);
  http.decorateRequest('refusal', '');
  http.addHook('onRoute', (route) => {
    if (route.config?.unbuilt || !isAudited(route)) return;
    const others = [route.onSend ?? []].flat();
    route.onSend = [...others, async (request, reply) => auditor?.(request, reply.statusCode)];
  });
}

const isAudited = ({ method, url }: RouteOptions): boolean =>
  [method].flat().some((each) => AUDITED.has(`${each} ${url}`));
