import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../http/app-error.ts';
import { type Fixture, startHub } from './testing/fixture.ts';

let hub: Fixture;
beforeAll(async () => {
  hub = await startHub({
    MM_SERVICESETTINGS_ALLOWCORSFROM: 'https://friend.example',
    MM_SERVICESETTINGS_SITEURL: 'https://chat.example',
  });
  hub.sessions.set('alice', { userId: 'alice', roles: ['system_user'] });
});
afterAll(() => hub.close());

describe('getting in', () => {
  it('with a token at the upgrade: greeted at once, number 0', async () => {
    const client = await hub.open('alice');
    const hello = await client.event('hello');
    expect(hello).toEqual({
      event: 'hello',
      data: {
        connection_id: expect.stringMatching(/^[a-z0-9]{26}$/),
        server_version: expect.stringMatching(/^11\.2\.0\./),
        server_hostname: expect.any(String),
      },
      broadcast: {
        omit_users: null,
        user_id: 'alice',
        channel_id: '',
        team_id: '',
        connection_id: '',
        omit_connection_id: '',
      },
      seq: 0,
    });
  });

  it('with a challenge: greeted, then answered; a second one is not answered', async () => {
    const client = await hub.stranger();
    client.send({ seq: 1, action: 'authentication_challenge', data: { token: 'alice' } });
    await client.until(() => client.heard[1]);
    expect(client.heard[0]).toMatchObject({ event: 'hello', seq: 0 });
    expect(client.heard[1]).toEqual({ status: 'OK', seq_reply: 1 });
    client.send({ seq: 2, action: 'authentication_challenge', data: { token: 'alice' } });
    await client.ask({ seq: 3, action: 'ping' });
    expect(client.heard.some((heard) => heard.seq_reply === 2)).toBe(false);
  });

  it('with requests sent right behind the challenge', async () => {
    const client = await hub.stranger();
    client.send({ seq: 1, action: 'authentication_challenge', data: { token: 'alice' } });
    client.send({ seq: 2, action: 'authentication_challenge', data: { token: 'alice' } });
    client.send({ seq: 3, action: 'ping' });
    await client.until(() => client.heard.find((heard) => heard.seq_reply === 3));
    expect(client.heard.filter((heard) => heard.event === 'hello')).toHaveLength(1);
  });

  it.each([[{ token: 'unknown' }], [{}], [{ token: 5 }], [undefined]])('not with %j', async (data) => {
    const client = await hub.stranger();
    client.send({ seq: 1, action: 'authentication_challenge', data });
    expect(await client.closed()).toBe(1008);
    expect(client.heard).toEqual([]);
  });

  it('not without a challenge: nothing is answered, nothing is heard', async () => {
    const client = await hub.stranger();
    client.send({ seq: 1, action: 'ping' });
    client.send({ seq: 2, action: 'user_typing', data: {} });
    hub.events.publish({ event: 'new_user', data: { user_id: 'x' }, audience: {} });
    client.send({ seq: 3, action: 'authentication_challenge', data: { token: 'alice' } });
    await client.event('hello');
    expect(client.heard[0]).toMatchObject({ event: 'hello' });
  });

  it('a silent stranger is closed after five seconds', async () => {
    const client = await hub.stranger();
    expect(await client.closed()).toBe(1008);
  });

  it('a wrong token at the upgrade leaves a stranger, who may still pass a challenge', async () => {
    const client = await hub.stranger('', { authorization: 'Bearer nobody' });
    client.send({ seq: 1, action: 'authentication_challenge', data: { token: 'alice' } });
    await client.event('hello');
  });
});

describe('the upgrade', () => {
  const status = (headers: Record<string, string>, path = '/api/v4/websocket') =>
    new Promise<number | undefined>((done) => {
      const url = new URL(hub.url.replace('ws:', 'http:'));
      const upgrade = {
        connection: 'Upgrade',
        upgrade: 'websocket',
        'sec-websocket-version': '13',
        'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
      };
      const request = httpRequest({ host: url.hostname, port: url.port, path, headers: { ...upgrade, ...headers } });
      request.on('response', (response) => done(response.statusCode));
      request.on('upgrade', (response, socket) => {
        socket.destroy();
        done(response.statusCode);
      });
      request.end();
    });

  it.each([
    [101, {}, undefined],
    [101, {}, '/api/v4/websocket/'],
    [101, { origin: 'https://friend.example' }, undefined],
    [101, { origin: 'https://chat.example' }, undefined],
    [403, { origin: 'http://evil.example.com' }, undefined],
    [403, { origin: 'null' }, undefined],
    [403, { origin: 'https://friend.example.evil.example' }, undefined],
    [400, { 'sec-websocket-version': '7' }, undefined],
    [400, { 'sec-websocket-version': '8' }, undefined],
    [404, {}, '/elsewhere'],
    [404, {}, '/api/v4/websocketeer'],
    [400, {}, '/api/v4/websocket?connection_id=short&sequence_number=1'],
    [400, {}, `/api/v4/websocket?connection_id=${'a'.repeat(26)}`],
    [400, {}, `/api/v4/websocket?connection_id=${'a'.repeat(26)}&sequence_number=last`],
    [101, {}, '/api/v4/websocket?connection_id=&sequence_number=0'],
  ])('%i for %j at %s', async (expected, headers, path) => {
    expect(await status(headers, path)).toBe(expected);
  });

  it('allows pages of the same host', async () => {
    const { host } = new URL(hub.url);
    expect(await status({ origin: `http://${host}` })).toBe(101);
  });
});

describe('requests', () => {
  it('are answered under their number', async () => {
    const client = await hub.open('alice');
    expect(await client.ask({ seq: 77, action: 'ping' })).toEqual({
      status: 'OK',
      seq_reply: 77,
      data: { text: 'pong', version: '11.2.0', server_time: expect.any(Number), node_id: '' },
    });
    expect(await client.ask({ seq: 77, action: 'presence', data: { channel_id: '' } })).toEqual({
      status: 'OK',
      seq_reply: 77,
    });
  });

  it('count receipts for notifications', async () => {
    const client = await hub.open('alice');
    const data = { post_id: 'x', status: 'success' };
    expect(await client.ask({ seq: 4, action: 'posted_notify_ack', data })).toEqual({ status: 'OK', seq_reply: 4 });
    expect(hub.realtime.counters.notificationAcksTotal).toBe(1);
  });

  it.each([
    [{ seq: 1, action: 'dance' }, 'api.web_socket_router.bad_action.app_error', 500, 1],
    [{ seq: 2 }, 'api.web_socket_router.no_action.app_error', 400, 2],
    [{}, 'api.web_socket_router.no_action.app_error', 400, undefined],
    [{ action: 'ping' }, 'api.web_socket_router.bad_seq.app_error', 400, undefined],
    [{ seq: 0, action: 'ping' }, 'api.web_socket_router.bad_seq.app_error', 400, undefined],
    [{ seq: -3, action: 'ping' }, 'api.web_socket_router.bad_seq.app_error', 400, -3],
  ])('%j is refused with %s', async (request, id, code, seq) => {
    const client = await hub.open('alice');
    const answer = await client.ask(request);
    expect(answer.error).toEqual({ id, message: expect.any(String), detailed_error: '', status_code: code });
    expect(answer.seq_reply).toBe(seq);
    await client.settled();
  });

  it('of features get their answers and refusals; what fails unexpectedly tells nothing', async () => {
    hub.realtime.action('test_echo', ({ actor, connectionId }, data) => ({ ...data, who: actor.userId, connectionId }));
    hub.realtime.action('test_nothing', async () => undefined);
    hub.realtime.action('test_refuse', () => {
      throw new AppError('api.websocket_handler.invalid_param.app_error', 400, 'Bad.');
    });
    hub.realtime.action('test_fail', () => {
      throw new Error('secret');
    });
    const client = await hub.open('alice');
    expect(await client.ask({ seq: 1, action: 'test_echo', data: { a: [1] } })).toEqual({
      status: 'OK',
      seq_reply: 1,
      data: { a: [1], who: 'alice', connectionId: client.connectionId },
    });
    expect(await client.ask({ seq: 2, action: 'test_nothing' })).toEqual({ status: 'OK', seq_reply: 2 });
    expect((await client.ask({ seq: 3, action: 'test_refuse' })).error?.id).toBe(
      'api.websocket_handler.invalid_param.app_error',
    );
    const failed = await client.ask({ seq: 4, action: 'test_fail' });
    expect(failed.error?.status_code).toBe(500);
    expect(JSON.stringify(failed)).not.toContain('secret');
    expect(() => hub.realtime.action('test_echo', () => undefined)).toThrow('test_echo');
  });

  it('in great number are all answered', async () => {
    const client = await hub.open('alice');
    for (let seq = 1; seq <= 500; seq++) client.send({ seq, action: 'test_nothing' });
    await client.until(() => client.heard.find((heard) => heard.seq_reply === 500));
    expect(client.heard.filter((heard) => heard.status === 'OK')).toHaveLength(500);
  });

  it('may come as MessagePack in binary frames', async () => {
    const client = await hub.open('alice');
    client.send(
      Buffer.from([
        0x82,
        0xa3,
        ...Buffer.from('seq'),
        0x05,
        0xa6,
        ...Buffer.from('action'),
        0xa4,
        ...Buffer.from('ping'),
      ]),
    );
    const answer = await client.until(() => client.heard.find((heard) => heard.seq_reply === 5));
    expect(answer.status).toBe('OK');
  });

  it('of plugins are not answered', async () => {
    const client = await hub.open('alice');
    client.send({ seq: 1, action: 'custom_com.example_do' });
    await client.ask({ seq: 2, action: 'ping' });
    expect(client.heard.some((heard) => heard.seq_reply === 1)).toBe(false);
  });
});

describe('messages that are no requests close the socket and nothing else', () => {
  it.each([
    ['no JSON', 'hello?', 1003],
    ['a list', '[]', 1003],
    ['null', 'null', 1003],
    ['a number as text', '{"seq":"1","action":"ping"}', 1003],
    ['half a number', '{"seq":1.5,"action":"ping"}', 1003],
    ['an action that is no text', '{"seq":1,"action":{}}', 1003],
    ['data that is a list', '{"seq":1,"action":"ping","data":[]}', 1003],
    ['binary nonsense', Buffer.from([0xc1, 0x00]), 1003],
    ['too much', JSON.stringify({ seq: 1, action: 'ping', data: { x: 'y'.repeat(9000) } }), 1009],
  ])('%s', async (_, message, code) => {
    const client = await hub.open('alice');
    const other = await hub.open('alice');
    client.send(message);
    expect(await client.closed()).toBe(code);
    await other.settled();
  });

  it('broken UTF-8', async () => {
    const client = await hub.open('alice');
    client.socket.send(Buffer.from([0xff, 0xfe, 0xfd]), { binary: false });
    expect(await client.closed()).toBe(1007);
  });

  it('frames against the protocol', async () => {
    const url = new URL(hub.url.replace('ws:', 'http:'));
    const raw = connect(Number(url.port), url.hostname);
    raw.write(
      'GET /api/v4/websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Authorization: Bearer alice\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
    await new Promise((heard) => raw.once('data', heard));
    raw.resume();
    raw.write(Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]));
    await new Promise((closed) => raw.once('close', closed));
    const client = await hub.open('alice');
    await client.settled();
  });
});

describe('a session', () => {
  it('that ends closes its sockets and no other', async () => {
    hub.sessions.set('second', { userId: 'alice', roles: ['system_user'] });
    const one = await hub.open('alice');
    const two = await hub.open('second');
    hub.sessions.delete('second');
    hub.events.signal('session_revoked', { userId: 'alice', sessionId: 'session-second' });
    expect(await two.closed()).toBe(1008);
    await one.settled();
  });

  it('that is over is noticed at the next request', async () => {
    hub.sessions.set('third', { userId: 'alice', roles: ['system_user'] });
    const client = await hub.open('third');
    hub.sessions.delete('third');
    client.send({ seq: 1, action: 'test_nothing' });
    expect(await client.closed()).toBe(1008);
    expect(client.heard.some((heard) => heard.status)).toBe(false);
  });
});
