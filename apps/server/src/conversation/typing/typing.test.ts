import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type Ears, earsOf, namesOf } from '../../testing/ears.ts';
import { makeSettledChannel } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

type Who = 'alice' | 'bob' | 'cara' | 'gus';
let a: TestServer;
let here: People<Who>;
let eve: Caller;
let ears: Ears<Who | 'eve'>;
let room: { id: string };

beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'cara', 'gus'], guests: ['gus'] });
  ({ eve } = await teamOf(a, { with: ['eve'] }));
  const { alice, bob, cara, gus } = here;
  room = await makeSettledChannel(a, here.team.id, { with: [alice, bob, gus] });
  ears = await earsOf({ alice, bob, cara, gus, eve });
});
afterAll(async () => {
  ears.close();
  await a.close();
});

const UNKNOWN = 'x'.repeat(26);
const type = (by: Caller, body: unknown, of = 'me') => by.post(`/users/${of}/typing`, body);
const heardBy = (...names: Who[]) => {
  const heard: Record<Who | 'eve', string[]> = { alice: [], bob: [], cara: [], gus: [], eve: [] };
  for (const name of names) heard[name] = ['typing'];
  return heard;
};

describe('who is writing', () => {
  it.each([
    ['by the socket', () => ears.sockets.alice.ask('user_typing', { channel_id: room.id })],
    ['by a request', () => type(here.alice, { channel_id: room.id })],
  ])('is told to the others in the channel, %s', async (_, tell) => {
    const heard = await ears.during(async () => {
      expect(await tell()).toMatchObject({});
    });
    expect(namesOf(heard)).toEqual(heardBy('bob', 'gus'));
    expect(heard.bob[0]).toMatchObject({
      data: { user_id: here.alice.id, parent_id: '' },
      broadcast: { channel_id: room.id, user_id: '', team_id: '' },
    });
  });

  it('names the thread, and comes from guests too', async () => {
    const root = (await here.alice.post('/posts', { channel_id: room.id, message: 'a thread' })).body;
    const heard = await ears.during(async () => {
      expect(await ears.sockets.gus.ask('user_typing', { channel_id: room.id, parent_id: root.id })).toMatchObject({
        status: 'OK',
      });
    });
    expect(namesOf(heard)).toEqual(heardBy('alice', 'bob'));
    expect(heard.bob[0]?.data).toEqual({ user_id: here.gus.id, parent_id: root.id });
  });

  it('is told in direct messages to the other one', async () => {
    const dm = (await here.alice.post('/channels/direct', [here.alice.id, here.cara.id])).body;
    const heard = await ears.during(() => type(here.alice, { channel_id: dm.id }));
    expect(namesOf(heard)).toEqual(heardBy('cara'));
  });

  it('is refused outside of one’s channels, for the unknown and the broken', async () => {
    const heard = await ears.during(async () => {
      for (const data of [
        { channel_id: UNKNOWN },
        { channel_id: 'short' },
        { channel_id: 5 },
        { channel_id: room.id, parent_id: 5 },
        {},
      ])
        expect(await ears.sockets.alice.ask('user_typing', data), JSON.stringify(data)).toMatchObject({
          status: 'FAIL',
          error: { id: 'api.websocket_handler.invalid_param.app_error', status_code: 400 },
        });
      for (const name of ['cara', 'eve'] as const)
        expect(await ears.sockets[name].ask('user_typing', { channel_id: room.id })).toMatchObject({ status: 'FAIL' });
      for (const [body, status] of [
        [{}, 400],
        ['x', 400],
        [{ channel_id: 5 }, 400],
        [{ channel_id: UNKNOWN }, 403],
      ] as const)
        expect((await type(here.alice, body)).status, JSON.stringify(body)).toBe(status);
    });
    expect(namesOf(heard)).toEqual(heardBy());
  });

  it('is told by nobody for another', async () => {
    const denied = [403, 'api.context.permissions.app_error'] as const;
    const heard = await ears.during(async () => {
      for (const other of [here.bob, here.cara, eve])
        await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, [
          ['POST', `/users/${here.alice.id}/typing`, { channel_id: room.id }, denied],
        ]);
      for (const other of [here.cara, eve])
        await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, [
          ['POST', `/users/${other.id}/typing`, { channel_id: room.id }, denied],
        ]);
    });
    expect(Object.values(namesOf(heard)).flat()).not.toContain('typing');
  });
});
