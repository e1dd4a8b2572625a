import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { newId } from '../../core/ids/index.ts';
import type { Answer, Caller } from '../caller.ts';
import { startServer, type TestServer } from '../server.ts';
import { makeWorld, type World } from './world.ts';

const BODIES: Record<string, string | Uint8Array> = {
  'cut off': '{"a": ',
  'a text': '"x"',
  'a number': '5',
  null: 'null',
  'an empty list': '[]',
  'a list of numbers': '[1, 2]',
  'a list of lists': '[[["x"]]]',
  'an object of other things': '{"something": "else"}',
  'an object of wrong types': JSON.stringify(
    Object.fromEntries(
      ['id', 'user_id', 'user_ids', 'channel_id', 'team_id', 'post_id', 'message', 'name', 'props', 'file_ids', 'roles']
        .concat(['term', 'status', 'active', 'emoji', 'privacy', 'display_name', 'type', 'token', 'password', 'email'])
        .map((name) => [name, { deep: [5] }]),
    ),
  ),
  'nested very deeply': `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  'broken UTF-8': new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xc3, 0x28, 0x22, 0x7d]),
  'with a NUL': '{"message": "a\\u0000b", "name": "\\u0000", "term": "\\u0000"}',
  'with half a surrogate': '{"message": "\\ud800", "name": "\\ud800", "term": "\\ud800"}',
};

/** Ends what the test still needs. */
const LAST = /logout|sessions\/revoke/;

let a: TestServer;
let world: World;
let routes: { method: string; url: string; isForm: boolean }[];
beforeAll(async () => {
  a = await startServer({ MM_CONTENTFLAGGINGSETTINGS_ENABLECONTENTFLAGGING: 'true' });
  world = await makeWorld(a);
  routes = a.core.http.routeTable
    .filter(({ config, url }) => !config?.unbuilt && url.startsWith('/api/v4/') && !url.endsWith('/websocket'))
    .flatMap(({ method, url }) => [method].flat().map((each) => ({ method: each, url: url.slice('/api/v4'.length) })))
    .filter(({ url }) => !LAST.test(url))
    .map((route) => ({ ...route, isForm: /image$|^\/files$/.test(route.url) }));
});
afterAll(() => a.close());

const withIds = (url: string, ids: Readonly<Record<string, string>>) =>
  url.replace(/:([a-z_]+)/g, (whole, name) => ids[name] ?? whole);

/** An error is told in its usual form, and the server is not to blame. */
function checkAnswer(what: string, { status, body }: Answer): void {
  expect.soft(status, what).not.toBe(500);
  expect.soft(status, what).toBeLessThan(502);
  // The way of logging in is asked for by an empty 404.
  if (status < 400 || what.startsWith('POST /users/login/type')) return;
  expect.soft(Object.keys(body).sort(), what).toEqual(ERROR);
  expect.soft(body.status_code, what).toBe(status);
  expect.soft(body.message, what).toMatch(/\S/);
}
const ERROR = ['detailed_error', 'id', 'message', 'request_id', 'status_code'];

describe('the server answers clearly and goes on', () => {
  it.each(Object.entries(BODIES))('when a body is %s', async (kind, body) => {
    const json = { 'content-type': 'application/json' };
    for (const { method, url } of routes.filter(({ method }) => method === 'POST' || method === 'PUT')) {
      const path = withIds(url, world.ids);
      for (const who of [world.alice, world.nobody])
        checkAnswer(`${method} ${url} with ${kind}`, await who.call(method, path, body, json));
    }
  });

  it('when a thing is unknown, or its id is none', async () => {
    const wrong: Record<string, () => string> = {
      unknown: newId,
      short: () => 'x',
      upper: () => 'X'.repeat(26),
      encoded: () => '%F0%9F%8D%89',
      broken: () => '%ff',
      'no percent': () => '%zz',
      NUL: () => '%00',
      parent: () => '..%2f..%2fconfig',
      long: () => 'a'.repeat(250),
    };
    for (const { method, url } of routes.filter(({ url }) => url.includes(':'))) {
      for (const [kind, make] of Object.entries(wrong)) {
        const path = url.replace(/:([a-z_]+)/g, () => make());
        const answer = await world.alice.call(method, path, method === 'GET' ? undefined : {});
        checkAnswer(`${method} ${url}, ids ${kind}`, answer);
        if (kind !== 'long' && method !== 'GET')
          expect.soft(answer.status, `${method} ${path}`).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it('when numbers and switches of a query are none', async () => {
    const names = [
      'page',
      'per_page',
      'since',
      'before',
      'after',
      'limit_before',
      'limit_after',
      'last_delete_at',
      'sort',
    ]
      .concat([
        'include_deleted',
        'in_team',
        'in_channel',
        'not_in_channel',
        'role',
        'fromPost',
        'fromCreateAt',
        'perPage',
      ])
      .concat(['direction', 'etag', 'name', 'exclude_team', 'limit', 'filename', 'channel_id']);
    for (const { method, url } of routes.filter(({ method }) => method === 'GET')) {
      for (const value of ['-1', 'x', '99999999999999999999', '1e400', '%00', '%ff', '']) {
        const query = names.map((name) => `${name}=${value}`).join('&');
        checkAnswer(`GET ${url}?…=${value}`, await world.alice.call(method, `${withIds(url, world.ids)}?${query}`));
      }
    }
  });

  it('when a body or an address is too long', async () => {
    const most = a.core.config.current.ServiceSettings.MaximumPayloadSizeBytes;
    const body = JSON.stringify({ message: 'x'.repeat(most) });
    for (const { method, url } of routes.filter(
      ({ method, isForm }) => (method === 'POST' || method === 'PUT') && !isForm,
    )) {
      const answer = await a.admin.call(method, withIds(url, world.ids), body);
      expect
        .soft([answer.status, answer.body.id], `${method} ${url}`)
        .toEqual([413, 'api.context.request_body_too_large.app_error']);
    }
    for (const path of [`/users?x=${'x'.repeat(3000)}`, `/users/${'x'.repeat(500)}`]) {
      const { status, body } = await world.alice.get(path);
      expect([status, body.id]).toEqual([414, 'basic_security_check.url.too_long_error']);
    }
  });

  it('when what comes is not HTTP', async () => {
    for (const bytes of [
      '\x16\x03\x01\x02\x00',
      'GET / HTTP/9.9\r\n\r\n',
      'GET /api/v4/users/me\r\n\r\n',
      '\0'.repeat(200),
    ]) {
      const socket = connect(Number(new URL(a.url).port), '127.0.0.1');
      let said = '';
      socket.on('data', (chunk) => (said += chunk)).on('error', () => undefined);
      socket.write(`${bytes}\r\n\r\n`);
      await once(socket, 'close');
      expect(said).toMatch(/^(HTTP\/1\.1 4\d\d |$)/);
    }
  });

  it('when frames of a socket are broken', async () => {
    const frames: (string | Uint8Array)[] = ['{', '5', 'null', '[]', '"x"', '{}', '{"seq": "x", "action": 5}']
      .concat(['{"seq": 1, "action": "nosuchaction"}', '{"seq": 2, "action": "user_typing", "data": 5}'])
      .concat([
        '{"seq": 3, "action": "get_statuses_by_ids", "data": {"user_ids": [5]}}',
        '{"seq": -1, "action": "ping"}',
      ]);
    for (const frame of [
      ...frames,
      new Uint8Array([0xff, 0xc1, 0x00]),
      new Uint8Array([0xdf, 0xff, 0xff, 0xff, 0xff]),
    ]) {
      const listener = await world.alice.listen();
      listener.socket.send(frame);
      listener.socket.send(JSON.stringify({ seq: 77, action: 'ping' }));
      const outcome = await Promise.race([
        once(listener.socket, 'close').then(() => 'closed'),
        listener.ask('ping', {}, 78).then(() => 'answered'),
      ]);
      expect(['closed', 'answered'], String(frame)).toContain(outcome);
      listener.close();
    }
  });

  it('when a socket breaks the protocol itself', async () => {
    const socket = new WebSocket(`${a.url.replace('http', 'ws')}/api/v4/websocket`, {
      headers: { authorization: `Bearer ${world.alice.token}` },
    });
    await once(socket, 'open');
    const raw = (socket as unknown as { _socket: NodeJS.WritableStream })._socket;
    // A frame that is not masked, with a kind that does not exist.
    raw.write(new Uint8Array([0xff, 0x05, 1, 2, 3, 4, 5]));
    const [code] = await once(socket, 'close');
    expect(code).toBe(1002);
  });

  it('and is as well as before', async () => {
    const caller: Caller = world.alice;
    expect((await caller.get('/users/me')).status).toBe(200);
    expect((await caller.get('/system/ping?get_server_status=true')).body).toMatchObject({ status: 'OK' });
  });
});
