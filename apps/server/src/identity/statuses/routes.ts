import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { Strings } from '@parley/contract/core/schema.ts';
import { CustomStatus, Status, Statuses, UpdateStatus } from '@parley/contract/identity/statuses.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { chooseStatus } from './choose.ts';
import { forgetRecent, removeCustomStatus, setCustomStatus } from './custom-status.ts';
import { statusesOf, toWire } from './read.ts';

const config = { access: loggedIn };
const ok = { status: 'OK' as const };
const MOST_AT_ONCE = 10_000;

/** Presence, and what people say about themselves beside it. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/users/:user_id/status',
    { config, schema: { params: UserPath, response: { 200: Status } } },
    async (request) => {
      const [row] = await statusesOf(core, [request.params.user_id]);
      if (!row) throw invalidBody('user_id');
      return toWire(row);
    },
  );

  http.post(
    '/api/v4/users/status/ids',
    { config, schema: { body: Strings, response: { 200: Statuses } } },
    async (request) => {
      const ids = [...new Set(request.body)];
      if (ids.length === 0 || ids.length > MOST_AT_ONCE || !ids.every(isId)) throw invalidBody('user_ids');
      return (await statusesOf(core, ids)).map(toWire);
    },
  );

  http.put(
    '/api/v4/users/:user_id/status',
    { config, schema: { params: UserPath, body: UpdateStatus, response: { 200: Status } } },
    async (request) => toWire(await chooseStatus(core, actorOf(request), request.params.user_id, request.body)),
  );

  http.put(
    '/api/v4/users/:user_id/status/custom',
    { config, schema: { params: UserPath, body: CustomStatus, response: { 200: StatusOk } } },
    async (request) => {
      await setCustomStatus(core, actorOf(request), request.params.user_id, request.body);
      return ok;
    },
  );

  http.delete(
    '/api/v4/users/:user_id/status/custom',
    { config, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      await removeCustomStatus(core, actorOf(request), request.params.user_id);
      return ok;
    },
  );

  for (const [method, url] of [
    ['POST', '/api/v4/users/:user_id/status/custom/recent/delete'],
    ['DELETE', '/api/v4/users/:user_id/status/custom/recent'],
  ] as const) {
    http.route({
      method,
      url,
      config,
      schema: { params: UserPath, body: CustomStatus, response: { 200: StatusOk } },
      handler: async (request) => {
        await forgetRecent(core, actorOf(request), request.params.user_id, request.body);
        return ok;
      },
    });
  }
}
