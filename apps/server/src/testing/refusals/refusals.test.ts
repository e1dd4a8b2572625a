import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Caller } from '../caller.ts';
import { startServer, type TestServer } from '../server.ts';
import { administration } from './administration.ts';
import { audit, flagging } from './compliance.ts';
import { files } from './content.ts';
import { categories, channels, posts } from './conversation.ts';
import { people } from './discovery.ts';
import { sessions, users } from './identity.ts';
import { roles, schemes, teams } from './organisation.ts';
import type { Row, Told } from './row.ts';
import { makeWorld, OUTSIDERS, type Outsider, type World } from './world.ts';

/** The audit first: it tells outsiders of their own requests, with the ids that they asked for. */
const TABLES = {
  audit,
  users,
  sessions,
  roles,
  schemes,
  teams,
  files,
  channels,
  categories,
  posts,
  people,
  flagging,
  administration,
};
const NO_SESSION = [401, 'api.context.session_expired.app_error'];

let a: TestServer;
let world: World;
let before: unknown;
beforeAll(async () => {
  a = await startServer({
    MM_FILESETTINGS_ENABLEPUBLICLINK: 'true',
    MM_CONTENTFLAGGINGSETTINGS_ENABLECONTENTFLAGGING: 'true',
  });
  world = await makeWorld(a);
  before = await stateOf(world);
});
afterAll(() => a.close());

const filledFor = (me: Caller) => (text: string) =>
  text.replace(/:([a-z_]+)/g, (whole, name) => (name === 'me' ? me.id || 'me' : world.ids[name]) ?? whole);

function call(who: Caller, [method, path, body]: Row): Promise<Answer> {
  const filled = filledFor(who);
  return who.call(method, filled(path), body === undefined ? undefined : JSON.parse(filled(JSON.stringify(body))));
}

const told = (answer: Answer) => [answer.status, answer.body?.id];

function check(row: Row, who: Outsider, answer: Answer, expected: Told): void {
  const what = `${row[0]} ${row[1]} by ${who}`;
  if (expected === 'open') expect.soft(answer.status, what).toBeLessThan(300);
  else {
    expect.soft(told(answer), what).toEqual(expected);
    expect.soft(Object.keys(answer.body).sort(), what).toEqual(ERROR);
  }
  const text = Buffer.isBuffer(answer.body) ? answer.body.toString('latin1') : JSON.stringify(answer.body);
  for (const secret of who === 'teammate' ? world.secrets : [...world.secrets, ...world.teamSecrets])
    expect.soft(text.includes(secret), `${what} tells ${secret}`).toBe(false);
}
const ERROR = ['detailed_error', 'id', 'message', 'request_id', 'status_code'];

/** All that a stranger could have changed. */
async function stateOf({ alice, ids }: World): Promise<unknown> {
  const paths = [
    '/users/me',
    '/users/me/preferences',
    '/users/me/status',
    `/teams/${ids.team_id}`,
    `/teams/${ids.team_id}/members/${ids.user_id}`,
    `/channels/${ids.channel_id}`,
    `/channels/${ids.channel_id}/members`,
    `/channels/${ids.group_id}`,
    `/channels/${ids.channel_id}/posts`,
    `/posts/${ids.post_id}/edit_history`,
    `/users/me/teams/${ids.team_id}/channels/categories/${ids.category_id}`,
    `/users/me/teams/${ids.team_id}/threads`,
    `/roles/${ids.role_id}`,
  ];
  return Promise.all(paths.map(async (path) => [path, (await alice.get(path)).body]));
}

describe.each(Object.entries(TABLES))('%s', (_, table) => {
  it('are closed to those without a session and to closed accounts', async () => {
    for (const row of table) {
      expect.soft(told(await call(world.nobody, row)), `${row[0]} ${row[1]} by nobody`).toEqual(NO_SESSION);
      expect.soft(told(await call(world.closed, row)), `${row[0]} ${row[1]} by a closed account`).toEqual(NO_SESSION);
    }
  });

  it.each(OUTSIDERS)('refuse a %s, or tell nothing that is hidden', async (who) => {
    for (const row of table) {
      const [, , , expected] = row;
      const mine =
        expected === 'open' || 'length' in expected ? expected : expected[who === 'teammate' ? who : 'others'];
      check(row, who, await call(world.outsiders[who], row), mine);
    }
  });
});

it('nothing of it came through', async () => {
  expect(await stateOf(world)).toEqual(before);
});

/** Nobody needs a session here. What they tell is looked at in the tests of their features. */
const OPEN_TO_ALL = [
  'POST /api/v4/users',
  'POST /api/v4/users/login',
  'POST /api/v4/users/logout',
  'POST /api/v4/users/login/type',
  'GET /api/v4/teams/invite/:invite_id',
  'GET /files/:file_id/public',
  'HEAD /files/:file_id/public',
  'GET /api/v4/config/client',
  'GET /api/v4/license/client',
  'GET /api/v4/system/ping',
  'GET /api/v4/websocket',
];

it('the tables leave out no route', () => {
  const rows = Object.values(TABLES).flat();
  const inTables = new Set(
    rows.map(([method, path]) => `${method} /api/v4${(path.split('?')[0] ?? '').replace(ALIAS, toName)}`),
  );
  const built = a.core.http.routeTable.filter(({ config }) => !config?.unbuilt);
  const routes = built.flatMap(({ method, url }) => [method].flat().map((each) => `${each} ${url}`));
  expect(routes.filter((route) => !inTables.has(route) && !OPEN_TO_ALL.includes(route))).toEqual([]);
  for (const { method, url, config } of built) {
    const isOpen = OPEN_TO_ALL.includes(`${[method].flat()[0]} ${url}`);
    expect(config?.access?.kind === 'anyone', `${method} ${url} is open to all`).toBe(isOpen);
  }
});

it('what is not built yet says so, to those with a session alone', async () => {
  const unbuilt = a.core.http.routeTable.filter(({ config }) => config?.unbuilt);
  for (const { method, url } of unbuilt) {
    const request = [
      String(method),
      url.replace('/api/v4', '').replaceAll(/:[a-z_]+/g, world.ids.user_id ?? ''),
    ] as const;
    if (!url.startsWith('/api/v4/')) continue;
    expect.soft(told(await world.nobody.call(...request)), `${method} ${url} by nobody`).toEqual(NO_SESSION);
    const answer = await world.outsiders.stranger.call(...request);
    expect.soft(told(answer), `${method} ${url}`).toEqual([501, 'api.not_implemented']);
  }
});

/** Other things of the same kind, and oneself, stand where the route names the kind. */
const ALIAS = /:(me|bob_id|town_id|direct_id|group_id|with_file_id)/g;
const toName = (alias: string): string =>
  alias === ':me' || alias === ':bob_id' ? ':user_id' : alias === ':with_file_id' ? ':post_id' : ':channel_id';
