import type { IncomingMessage, ServerResponse } from 'node:http';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
  type RawServerDefault,
  type RouteOptions,
} from 'fastify';
import type { Access } from '../authz/access.ts';
import type { Actor } from '../authz/actor.ts';
import { newId } from '../ids/index.ts';
import type { Log } from '../log/index.ts';
import type { Metrics } from '../metrics/index.ts';
import { addressTooLong, forbidden, invalidUrl, sessionExpired } from './app-error.ts';
import { type AuditNote, type Auditor, auditRequests } from './audit.ts';
import { parseBodies } from './body.ts';
import { addHeaders, setHeaders } from './headers.ts';
import { toAppError } from './wire-error.ts';

export * from './app-error.ts';
export { stringMap } from './body.ts';
export { withVersion } from './etag.ts';
export { readFormFile, withForms } from './forms.ts';
export { patchConfig } from './patch-config.ts';
export { sendTagged } from './tagged.ts';

/** Fastify, with TypeBox schemas giving the handlers' types. */
export type Http = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, or null on a route open to anyone. Handlers of other routes use `actorOf`. */
    actor: Actor | null;
    /** What an audit shall say of the request, if it is one that is audited. */
    auditNote: AuditNote | null;
    /** The error id it was refused with; '' if it was not. */
    refusal: string;
  }
  interface FastifyContextConfig {
    /** Who gets to the handler. Required: a route without one stops the server at start. */
    access?: Access;
    /** `lenient`: what is not JSON counts as `{}`; `raw`: the handler gets the bytes. */
    body?: 'lenient' | 'raw';
    /** The error id for a body of the wrong form, where it is not the usual one. */
    badBody?: string;
    /** The status that goes with `badBody`, where it is not 400. */
    badBodyStatus?: number;
    /** A route of the API that answers 501. */
    unbuilt?: true;
  }
  interface FastifyInstance {
    /** Every route that was registered. */
    readonly routeTable: readonly RouteOptions[];
    /** Told once: who writes audited requests down. */
    setAuditor(auditor: Auditor): void;
  }
}

/** Finds who a request comes from; null if it carries no token. Throws an AppError where the token must be refused. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor | null>;

export interface HttpOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  /** Largest JSON body in bytes (ServiceSettings.MaximumPayloadSizeBytes). */
  readonly bodyLimit: number;
  /** Longest address in bytes (ServiceSettings.MaximumURLLength). */
  readonly urlLimit: number;
  readonly versionId: () => string;
  readonly authenticate: Authenticate;
}

/** The actor of a request on a route that asks for a session. */
export function actorOf(request: { actor: Actor | null }): Actor {
  if (!request.actor) throw sessionExpired();
  return request.actor;
}

/** The HTTP server: errors, request ids, headers, bodies, authentication and the check that every route has an access rule. */
export function createHttp(options: HttpOptions): Http {
  const http = Fastify({
    loggerInstance: options.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => newId(),
    bodyLimit: options.bodyLimit,
    exposeHeadRoutes: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 300, querystringParser: firstOfEach },
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false, allErrors: false } },
    forceCloseConnections: 'idle',
    // An address that cannot be read belongs to no route.
    frameworkErrors: ({ code }, request, reply) => {
      setHeaders(request as FastifyRequest, reply as unknown as FastifyReply, options.versionId());
      const refusal = code === 'FST_ERR_MAX_PARAM_LENGTH' ? addressTooLong() : invalidUrl('path');
      answerError(options.log, refusal, request as FastifyRequest, reply as unknown as FastifyReply);
    },
  }).withTypeProvider<TypeBoxTypeProvider>();

  http.decorateRequest('actor', null);
  parseBodies(http as unknown as FastifyInstance);
  addHeaders(http as unknown as FastifyInstance, options.versionId);
  auditRequests(http);
  requireAccess(http, options);
  http.setErrorHandler((error, request, reply) => answerError(options.log, error, request, reply));
  http.addHook('onResponse', async (request, reply) => {
    const handler = request.routeOptions.url ?? 'unknown';
    options.metrics.apiTime.observe(
      { handler, method: request.method, status_code: reply.statusCode },
      reply.elapsedTime / 1000,
    );
    options.log.debug({
      request_id: request.id,
      method: request.method,
      route: handler,
      status: reply.statusCode,
      ms: reply.elapsedTime,
    });
  });
  return http;
}

function requireAccess(http: Http, { authenticate, urlLimit }: HttpOptions): void {
  // Looked at when all are known: a scope's own hooks, which may give the rule, come after this one.
  const routes: RouteOptions[] = [];
  http.decorate('routeTable', routes);
  http.addHook('onRoute', (route) => void routes.push(route));
  http.addHook('onReady', async () => {
    for (const { config, method, url } of routes) {
      if (!config?.access) throw new Error(`The route ${method} ${url} has no access rule.`);
    }
  });
  http.addHook('onRequest', async (request) => {
    if (request.url.length > urlLimit) throw addressTooLong();
    // No name and no id holds U+0000, and PostgreSQL takes it nowhere.
    if (request.url.includes('%00')) throw invalidUrl('path');
    const access = request.routeOptions.config.access;
    if (!access || access.kind === 'anyone') {
      request.actor = await authenticate(request).catch(() => null);
      return;
    }
    request.actor = await authenticate(request);
    const actor = actorOf(request);
    if (access.kind === 'permission' && !actor.permissions.has(access.permission)) throw forbidden(access.permission);
  });
  http.addHook('preValidation', async (request) => {
    // U+0000, which PostgreSQL stores in no text and finds in none.
    if (request.url.includes('%00')) throw invalidUrl('url');
    const params = request.params as { user_id?: string } | undefined;
    if (params?.user_id === 'me' && request.actor) params.user_id = request.actor.userId;
  });
}

/** Answers a refusal in the form that clients know. */
function answerError(log: Log, error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = toAppError(error, request);
  request.refusal = refusal.id;
  if (refusal.status === 500)
    log.error({
      err: refusal.cause ?? refusal,
      request_id: request.id,
      method: request.method,
      url: request.routeOptions.url,
    });
  const body = {
    id: refusal.id,
    message: refusal.message,
    detailed_error: refusal.detail,
    request_id: request.id,
    status_code: refusal.status,
  };
  // As bytes: to a text Fastify would add its charset, where no hook of ours takes it away again.
  return reply
    .status(refusal.status)
    .type('application/json')
    .send(Buffer.from(JSON.stringify(body)));
}

/** A repeated query parameter counts once, the first time. */
function firstOfEach(query: string): Record<string, string> {
  const values: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query)) values[name] ??= value;
  return values;
}
