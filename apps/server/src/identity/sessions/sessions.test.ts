import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PASSWORD } from '../../testing/caller.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
beforeAll(async () => {
  a = await startServer();
});
afterAll(() => a.close());

const DAY_MS = 86_400_000;
const sessionsOf = async (who: Caller) => (await who.get('/users/me/sessions')).body;
const logIn = async (who: Caller, more: object) =>
  (await who.post('/users/login', { login_id: who.username, password: PASSWORD, ...more })).headers.get('token') ?? '';

/** Lets a session be as old as this. */
async function age(session: { id: string }, change: { last_activity_at?: number; expires_at?: number }): Promise<void> {
  await a.core.db.updateTable('sessions').set(change).where('id', '=', session.id).execute();
  a.core.events.signal('session_changed', { sessionId: session.id });
}

describe('sessions', () => {
  it('are listed without tokens, and ended one by one or all', async () => {
    const alice = await a.user();
    const first = alice.token;
    await alice.logIn();
    const listed = await sessionsOf(alice);
    expect(listed).toHaveLength(2);
    expect(listed.map(({ token }: { token: string }) => token)).toEqual(['', '']);
    const oldest = listed.toSorted(
      (x: { create_at: number }, y: { create_at: number }) => x.create_at - y.create_at,
    )[0];
    const ear = await alice.listen();
    expect((await alice.post('/users/me/sessions/revoke', { session_id: oldest.id })).status).toBe(200);
    expect((await a.nobody.call('GET', '/users/me', undefined, { authorization: `Bearer ${first}` })).status).toBe(401);
    expect((await alice.get('/users/me')).status).toBe(200);
    const closed = new Promise((done) => ear.socket.once('close', done));
    await alice.post('/users/me/sessions/revoke/all');
    await closed;
    expect((await alice.get('/users/me')).status).toBe(401);
  });

  it('of a device end with a new log-in from it', async () => {
    const alice = await a.user();
    const older = await logIn(alice, { device_id: 'android:one' });
    const newer = await logIn(alice, { device_id: 'android:one' });
    const me = (token: string) => a.nobody.call('GET', '/users/me', undefined, { authorization: `Bearer ${token}` });
    expect([(await me(older)).status, (await me(newer)).status]).toEqual([401, 200]);
    const attach = (body: object) => alice.put('/users/sessions/device', body);
    expect((await attach({ device_id: 'android:one', mobile_version: '2.25.0' })).status).toBe(200);
    expect((await me(newer)).status).toBe(401);
    expect(await sessionsOf(alice)).toMatchObject([
      { device_id: 'android:one', props: { isMobile: 'true', mobile_version: '2.25.0' } },
    ]);
    expect((await attach({ device_notification_disabled: 'maybe' })).status).toBe(400);
    expect((await attach({ mobile_version: 'new' })).status).toBe(400);
    expect((await attach({})).status).toBe(200);
  });

  it('slide while they are used, and a browser’s cookies with them', async () => {
    const alice = await a.user();
    const [session] = await sessionsOf(alice);
    const row = await a.core.db
      .selectFrom('sessions')
      .selectAll()
      .where('id', '=', session.id)
      .executeTakeFirstOrThrow();
    await age(session, { last_activity_at: Date.now() - DAY_MS, expires_at: row.expires_at - 10 * DAY_MS });
    const cookie = `MMAUTHTOKEN=${alice.token}`;
    const read = () => a.nobody.call('GET', '/users/me', undefined, { cookie });
    const cookies = (await read()).headers.getSetCookie().map((line) => line.split('=')[0]);
    expect(cookies).toEqual(['MMAUTHTOKEN', 'MMUSERID', 'MMCSRF']);
    expect((await read()).headers.getSetCookie()).toEqual([]);
    expect((await sessionsOf(alice))[0].expires_at).toBeGreaterThanOrEqual(row.expires_at);
  });

  it('are over at their end', async () => {
    const alice = await a.user();
    const [session] = await sessionsOf(alice);
    await age(session, { expires_at: Date.now() - 1 });
    expect((await alice.get('/users/me')).body.id).toBe('api.context.session_expired.app_error');
  });

  it('number 500 a user at most: those used least lately give way', async () => {
    const alice = await a.user();
    const [own] = await sessionsOf(alice);
    const row = await a.core.db.selectFrom('sessions').selectAll().where('id', '=', own.id).executeTakeFirstOrThrow();
    const copies = Array.from({ length: 510 }, (_, i) => ({
      ...row,
      id: String(i).padStart(26, '0'),
      token_hash: Buffer.from(`${alice.id} ${i}`),
      last_activity_at: i,
      props: '{}',
    }));
    await a.core.db.insertInto('sessions').values(copies).execute();
    await alice.logIn();
    const left = await sessionsOf(alice);
    expect(left).toHaveLength(500);
    expect(left.at(-1).last_activity_at).toBe(12);
  });
});

it('an account that is locked is unlocked by who manages users', async () => {
  const alice = await a.user();
  const guess = () => a.nobody.post('/users/login', { login_id: alice.username, password: 'Wrong-pass-1' });
  await Promise.all(Array.from({ length: 11 }, guess));
  expect((await alice.logIn()).body.id).toBe('api.user.check_user_login_attempts.too_many.app_error');
  expect((await a.admin.post(`/users/${alice.id}/reset_failed_attempts`)).body).toEqual({ status: 'OK' });
  expect((await alice.logIn()).status).toBe(200);
});

it('an account with an outside log-in has no password', async () => {
  const alice = await a.user();
  const auth = { auth_service: 'gitlab', auth_data: alice.id };
  expect((await a.admin.put(`/users/${alice.id}/auth`, auth)).body).toEqual(auth);
  expect((await alice.post('/users/login', { login_id: alice.username, password: PASSWORD })).status).toBe(401);
  const change = { current_password: PASSWORD, new_password: 'Another-pass-2' };
  expect((await alice.put('/users/me/password', change)).body.id).toBe('api.user.update_password.oauth.app_error');
});

it('login types tell nothing of accounts', async () => {
  const alice = await a.user();
  const ask = (login_id: string) => a.nobody.post('/users/login/type', { login_id });
  expect((await ask(alice.email)).status).toBe(404);
  await a.core.config.patch({ GuestAccountsSettings: { EnableGuestMagicLink: true } });
  expect((await ask(alice.email)).body).toEqual((await ask('nobody@example.com')).body);
  await a.core.config.patch({ GuestAccountsSettings: { EnableGuestMagicLink: false } });
});

it('sessions belong to their user', async () => {
  const alice = await a.user();
  const [session] = await sessionsOf(alice);
  const refused = [403, 'api.context.permissions.app_error'] as const;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: await a.user() };
  await expectRefusals(callers, [
    ['GET', `/users/${alice.id}/sessions`, undefined, refused],
    ['POST', `/users/${alice.id}/sessions/revoke`, { session_id: session.id }, refused],
    ['POST', `/users/${alice.id}/sessions/revoke/all`, undefined, refused],
    ['POST', '/users/sessions/revoke/all', undefined, refused],
    ['PUT', '/users/sessions/device', { device_id: 'android:x' }, 'open'],
  ]);
  const smuggled = await callers.other.post('/users/me/sessions/revoke', { session_id: session.id });
  expect([smuggled.status, smuggled.body.id]).toEqual([400, 'api.context.invalid_url_param.app_error']);
  expect((await alice.get('/users/me')).status).toBe(200);
});
