import { Ping, PingQuery, Timezones } from '@parley/contract/administration/system.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { anyone, loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { ping } from './ping.ts';

export function register(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/system/ping',
    { config: { access: anyone }, schema: { querystring: PingQuery, response: { 200: Ping, 500: Ping } } },
    async (request, reply) => {
      const { body, isHealthy } = await ping(core, request.actor, {
        withStores: isTrue(request.query.get_server_status),
        forDevice: Boolean(request.query.device_id),
      });
      const status = isHealthy || isTrue(request.query.use_rest_semantics) ? 200 : 500;
      return reply.status(status).send(body);
    },
  );

  http.get(
    '/api/v4/system/timezones',
    { config: { access: loggedIn }, schema: { response: { 200: Timezones } } },
    async () => ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')],
  );
}
