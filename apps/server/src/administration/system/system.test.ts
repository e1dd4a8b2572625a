import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { runSql } from '../../testing/postgres.ts';
import { deactivated } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
beforeAll(async () => {
  a = await startServer();
  alice = await a.user();
});
afterAll(() => a.close());

const FIELDS = [
  'ActiveSearchBackend',
  'AndroidLatestVersion',
  'AndroidMinVersion',
  'IosLatestVersion',
  'IosMinVersion',
  'status',
];

describe('a ping', () => {
  it('is answered to everybody, with or without a session', async () => {
    for (const by of [a.nobody, alice, a.admin, await deactivated(a)]) {
      const { status, body } = await by.get('/system/ping');
      expect([status, body.status, Object.keys(body).sort()]).toEqual([200, 'OK', FIELDS]);
    }
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await a.nobody.call(method, '/system/ping', {})).body.id).toBe('api.context.404.app_error');
  });

  it('tries the stores when asked to, and tells administrators more', async () => {
    const ask = async (by: Caller, query: string) => (await by.get(`/system/ping?${query}`)).body;
    const stores = [...FIELDS, 'database_status', 'filestore_status'].sort();
    for (const by of [a.nobody, alice]) {
      const body = await ask(by, 'get_server_status=true');
      expect(body).toMatchObject({ status: 'OK', database_status: 'OK', filestore_status: 'OK' });
      expect(Object.keys(body).sort()).toEqual(stores);
    }
    expect(Object.keys(await ask(a.admin, 'get_server_status=true')).sort()).toEqual([...stores, 'root_status'].sort());
    for (const query of ['get_server_status=false', 'get_server_status=maybe', 'get_server_status='])
      expect(Object.keys(await ask(alice, query)).sort(), query).toEqual(FIELDS);
  });

  it('tells a device that no push message will reach it', async () => {
    expect((await alice.get('/system/ping?device_id=android:no-such-device')).body.CanReceiveNotifications).toBe(
      'false',
    );
  });

  it('says so when the database is gone: with 500, or with 200 to those who read the answer', async () => {
    const broken = await startServer();
    try {
      const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(broken.core.db);
      await runSql(inject('postgres').url, `DROP DATABASE ${rows[0]?.name} WITH (FORCE)`);
      const unhealthy = { status: 'UNHEALTHY', database_status: 'UNHEALTHY', filestore_status: 'OK' };
      expect(await broken.nobody.get('/system/ping?get_server_status=true')).toMatchObject({
        status: 500,
        body: unhealthy,
      });
      expect(await broken.nobody.get('/system/ping?get_server_status=true&use_rest_semantics=true')).toMatchObject({
        status: 200,
        body: unhealthy,
      });
      expect((await broken.nobody.get('/system/ping')).body.status).toBe('OK');
    } finally {
      await broken.close();
    }
  });
});

describe('time zones', () => {
  it('are told to people who are logged in', async () => {
    const { status, body } = await alice.get('/system/timezones');
    expect(status).toBe(200);
    for (const zone of ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Tokyo', 'Australia/Sydney'])
      expect(body).toContain(zone);
    expect(new Set(body).size).toBe(body.length);
    for (const by of [a.nobody, await deactivated(a)])
      expect(await by.get('/system/timezones')).toMatchObject({
        status: 401,
        body: { id: 'api.context.session_expired.app_error' },
      });
  });
});
