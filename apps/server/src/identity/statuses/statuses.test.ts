import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import type { Listener } from '../../testing/listener.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { flushStatuses } from './index.ts';

let a: TestServer;
beforeAll(async () => {
  a = await startServer();
});
afterAll(() => a.close());

const choose = (who: Caller, status: string, more: object = {}) =>
  who.put('/users/me/status', { user_id: who.id, status, ...more });
const seen = async (who: Caller) => (await a.admin.get(`/users/${who.id}/status`)).body.status;
const heard = (ear: Listener) =>
  ear.heard.flatMap(({ event, data }) => (event === 'status_change' ? [data.status] : []));

/** Closes the socket and waits until the server has seen it. */
async function leave(who: Caller, ear: Listener): Promise<void> {
  ear.close();
  while (a.core.realtime.isConnected(who.id)) await new Promise(setImmediate);
}

describe('presence', () => {
  it('is online while a socket is open, and told to the own clients alone', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    expect((await bob.get(`/users/${alice.id}/status`)).body).toEqual({
      user_id: alice.id,
      status: 'offline',
      manual: false,
      last_activity_at: 0,
      dnd_end_time: 0,
    });
    const [hers, his] = [await alice.listen(), await bob.listen()];
    await his.next('status_change');
    expect((await hers.next('status_change')).data).toEqual({ user_id: alice.id, status: 'online' });
    expect(await seen(alice)).toBe('online');
    const second = await alice.listen();
    second.close();
    await choose(alice, 'away');
    await hers.next('status_change', ({ data }) => data.status === 'away');
    await choose(alice, 'online');
    await choose(alice, 'online');
    await leave(alice, hers);
    expect(await seen(alice)).toBe('offline');
    expect(heard(hers)).toEqual(['online', 'away', 'online']);
    expect(heard(his)).toEqual(['online']);
    his.close();
  });

  it('follows what clients say of activity, unless it was chosen', async () => {
    const alice = await a.user();
    const ear = await alice.listen();
    await ear.next('status_change');
    await ear.ask('user_update_active_status', { user_is_active: false });
    expect(await seen(alice)).toBe('online');
    await a.core.config.patch({ TeamSettings: { UserStatusAwayTimeout: 1 } });
    while ((await seen(alice)) !== 'away') await ear.ask('user_update_active_status', { user_is_active: false });
    await ear.ask('user_update_active_status', { user_is_active: true });
    expect(await seen(alice)).toBe('online');
    await ear.ask('user_update_active_status', { user_is_active: false, manual: true });
    await ear.ask('user_update_active_status', { user_is_active: true });
    expect(await seen(alice)).toBe('away');
    await a.core.config.patch({ TeamSettings: { UserStatusAwayTimeout: 300 } });
    expect(await ear.ask('user_update_active_status', { user_is_active: 'yes' })).toMatchObject({
      status: 'FAIL',
      error: { id: 'api.websocket_handler.invalid_param.app_error' },
    });
    ear.close();
  });

  it('is asked for over the socket', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const ear = await alice.listen();
    await ear.next('status_change');
    await choose(bob, 'dnd');
    const ids = [alice.id, bob.id, 'x'.repeat(26)];
    const some = await ear.ask('get_statuses_by_ids', { user_ids: ids });
    expect(some.data).toEqual({ [alice.id]: 'online', [bob.id]: 'dnd', ['x'.repeat(26)]: 'offline' });
    expect((await ear.ask('get_statuses')).data).toMatchObject({ [alice.id]: 'online', [bob.id]: 'dnd' });
    expect(await ear.ask('get_statuses_by_ids', { user_ids: [] })).toMatchObject({ status: 'FAIL' });
    ear.close();
  });

  it('costs no write for each message, and a few for many', async () => {
    const people = await Promise.all(Array.from({ length: 4 }, () => a.user()));
    const ears = await Promise.all(people.map((who) => who.listen()));
    await Promise.all(ears.map((ear) => ear.next('status_change')));
    await flushStatuses(a.core);
    const written = async () =>
      await a.core.db
        .selectFrom('statuses')
        .selectAll()
        .where(
          'user_id',
          'in',
          people.map(({ id }) => id),
        )
        .execute();
    const before = await written();
    for (let round = 0; round < 5; round++) {
      await Promise.all(ears.map((ear) => ear.ask('user_update_active_status', { user_is_active: true })));
    }
    expect(await written()).toEqual(before);
    await flushStatuses(a.core);
    expect((await written()).map((row) => row.last_activity_at)).not.toEqual(before.map((row) => row.last_activity_at));
    for (const ear of ears) ear.close();
  });

  it('of a closed account is offline', async () => {
    const alice = await a.user();
    await choose(alice, 'dnd');
    await a.admin.del(`/users/${alice.id}`);
    expect(await seen(alice)).toBe('offline');
  });
});

describe('do not disturb until a time', () => {
  it('ends by itself, and the own clients hear it', async () => {
    const alice = await a.user();
    const ear = await alice.listen();
    const end = Math.floor(Date.now() / 1000) + 1;
    expect((await choose(alice, 'dnd', { dnd_end_time: end })).body).toMatchObject({
      status: 'dnd',
      dnd_end_time: end,
    });
    await ear.next('status_change', ({ data }) => data.status === 'dnd');
    await ear.next('status_change', () => heard(ear).at(-1) === 'online');
    expect((await alice.get('/users/me/status')).body).toMatchObject({
      status: 'online',
      manual: false,
      dnd_end_time: 0,
    });
    ear.close();
  });
});

describe('after a restart', () => {
  it('nobody is stuck online, what was chosen stays, and timed do-not-disturb ends', async () => {
    const [alice, bob, carol] = [await a.user(), await a.user(), await a.user()];
    await choose(alice, 'online');
    await choose(bob, 'dnd');
    await choose(carol, 'dnd', { dnd_end_time: Math.floor(Date.now() / 1000) + 3600 });
    await a.core.db
      .updateTable('statuses')
      .set({ dnd_end_time: Math.floor(Date.now() / 1000) - 1 })
      .where('user_id', '=', carol.id)
      .execute();
    await a.restart();
    expect(await Promise.all([alice, bob, carol].map(seen))).toEqual(['offline', 'dnd', 'offline']);
  });
});

describe('a custom status', () => {
  const later = '2099-01-02T03:04:05Z';
  const set = (who: Caller, body: object, id = 'me') => who.put(`/users/${id}/status/custom`, body);
  const recent = async (who: Caller) => {
    const { body } = await who.get('/users/me/preferences/custom_status/name/recent_custom_statuses');
    return JSON.parse(body.value).map(({ text }: { text: string }) => text);
  };

  it('stands in the profile, is kept among the five last ones, and goes', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    for (const text of ['one', 'two', 'three', 'four', 'five', 'six', 'three']) {
      expect((await set(alice, { emoji: 'pizza', text, duration: 'date_and_time', expires_at: later })).status).toBe(
        200,
      );
    }
    expect(await recent(alice)).toEqual(['three', 'six', 'five', 'four', 'two']);
    const shown = JSON.parse((await bob.get(`/users/${alice.id}`)).body.props.customStatus);
    expect(shown).toEqual({ emoji: 'pizza', text: 'three', duration: 'date_and_time', expires_at: later });
    const forget = (text: string) => alice.post('/users/me/status/custom/recent/delete', { emoji: 'pizza', text });
    expect((await forget('five')).status).toBe(200);
    expect((await forget('five')).body.id).toBe('api.custom_status.recent_custom_statuses.delete.app_error');
    await alice.del('/users/me/status/custom/recent', { emoji: 'pizza', text: 'four' });
    expect(await recent(alice)).toEqual(['three', 'six', 'two']);
    await alice.del('/users/me/status/custom');
    expect((await bob.get(`/users/${alice.id}`)).body.props.customStatus).toBe('');
  });

  it.each([
    [{ emoji: '', text: '' }, 'api.context.invalid_body_param.app_error'],
    [{ emoji: 'no_such_emoji_here', text: 'x' }, 'api.custom_status.set_custom_statuses.emoji_not_found'],
    [{ text: 'x', duration: 'forever', expires_at: later }, 'api.context.invalid_body_param.app_error'],
    [{ text: 'x', duration: 'today' }, 'api.context.invalid_body_param.app_error'],
    [{ text: 'x', duration: 'today', expires_at: '2001-01-01T00:00:00Z' }, 'api.context.invalid_body_param.app_error'],
    [{ text: 'x', expires_at: 'soon' }, 'api.context.invalid_body_param.app_error'],
  ])('is refused: %j', async (body, id) => {
    expect((await set(a.admin, body)).body.id).toBe(id);
  });

  it('is cut to a hundred characters', async () => {
    const alice = await a.user();
    await set(alice, { text: '🦊'.repeat(150) });
    expect([...JSON.parse((await alice.get('/users/me')).body.props.customStatus).text]).toHaveLength(100);
  });

  it('can be switched off', async () => {
    await a.core.config.patch({ TeamSettings: { EnableCustomUserStatuses: false } });
    expect(await set(a.admin, { text: 'x' })).toMatchObject({
      status: 501,
      body: { id: 'api.custom_status.disabled' },
    });
    await a.core.config.patch({ TeamSettings: { EnableCustomUserStatuses: true } });
  });
});

it('is chosen by the user and those who edit others', async () => {
  const alice = await a.user();
  const path = `/users/${alice.id}/status`;
  const refused = [403, 'api.context.permissions.app_error'] as const;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: await a.user() };
  await expectRefusals(callers, [
    ['GET', path, undefined, 'open'],
    ['POST', '/users/status/ids', [alice.id], 'open'],
    ['PUT', path, { user_id: alice.id, status: 'away' }, refused],
    ['PUT', `${path}/custom`, { text: 'x' }, refused],
    ['DELETE', `${path}/custom`, undefined, refused],
    ['POST', `${path}/custom/recent/delete`, { text: 'x' }, refused],
    ['DELETE', `${path}/custom/recent`, { text: 'x' }, refused],
  ]);
  expect((await alice.put('/users/me/status', { user_id: callers.other.id, status: 'away' })).status).toBe(400);
  expect((await choose(alice, 'ooo')).status).toBe(400);
  expect(await seen(alice)).toBe('offline');
  expect((await a.admin.put(path, { user_id: alice.id, status: 'away' })).body).toMatchObject({
    status: 'away',
    manual: true,
  });
});
