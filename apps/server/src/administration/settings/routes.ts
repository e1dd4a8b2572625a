import {
  ClientConfig,
  ClientFormatQuery,
  Config,
  ConfigEnvironment,
  ConfigQuery,
} from '@parley/contract/administration/config.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { anyone, loggedIn, permitted } from '../../core/authz/access.ts';
import { isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { changeSettings, settingsForClients } from './service.ts';

const config = { access: permitted('manage_system') };

/** Reading and changing the configuration. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/config',
    { config, schema: { querystring: ConfigQuery, response: { 200: Config } } },
    async (_, reply) => {
      reply.header('Cache-Control', 'no-cache, no-store, must-revalidate');
      return core.config.masked();
    },
  );

  for (const url of ['/api/v4/config', '/api/v4/config/patch']) {
    http.put(url, { config, schema: { response: { 200: Config } } }, async (request) =>
      changeSettings(core, request.body),
    );
  }

  http.post('/api/v4/config/reload', { config, schema: { response: { 200: StatusOk } } }, async () => {
    await core.config.reload();
    return { status: 'OK' as const };
  });

  http.get(
    '/api/v4/config/client',
    { config: { access: anyone }, schema: { querystring: ClientFormatQuery, response: { 200: ClientConfig } } },
    async (request) => settingsForClients(core, request.actor !== null),
  );

  http.get(
    '/api/v4/config/environment',
    { config: { access: loggedIn }, schema: { response: { 200: ConfigEnvironment } } },
    async (request) => (isSystemAdmin(actorOf(request)) ? core.config.environment() : {}),
  );
}
