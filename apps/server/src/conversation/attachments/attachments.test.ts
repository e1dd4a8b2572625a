import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeChannel } from '../../testing/team.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'cara' | 'gus'>;
let eve: Caller;

beforeAll(async () => {
  a = await startServer({
    MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true',
    MM_FILESETTINGS_ENABLEPUBLICLINK: 'true',
    MM_SERVICESETTINGS_ENABLEAPICHANNELDELETION: 'true',
  });
  here = await teamOf(a, { with: ['alice', 'bob', 'cara', 'gus'], guests: ['gus'] });
  ({ eve } = await teamOf(a, { with: ['eve'] }));
});
afterAll(() => a.close());

const upload = (by: Caller, channelId: string, content = 'text') => {
  const form = new FormData();
  form.append('channel_id', channelId);
  form.append('files', new Blob([content]), 'note.txt');
  return by.post('/files', form);
};
/** A file in a post of alice's. */
const attached = async (channelId: string): Promise<{ id: string }> => {
  const [file] = (await upload(here.alice, channelId)).body.file_infos;
  await here.alice.post('/posts', { channel_id: channelId, message: 'see', file_ids: [file.id] });
  return file;
};
const seen = (id: string) =>
  Promise.all(
    [here.alice, here.bob, here.cara, here.gus, eve, a.nobody].map(async (by) => (await by.get(`/files/${id}`)).status),
  );

it('files are taken from those who may write in the channel', async () => {
  const { alice, bob, cara, gus, team } = here;
  for (const type of ['O', 'P'] as const) {
    const { id } = await makeChannel(a, team.id, { type, with: [alice, gus] });
    for (const by of [alice, gus]) expect((await upload(by, id)).status).toBe(201);
    for (const by of [bob, cara, eve]) {
      const { status, body } = await upload(by, id);
      expect([status, body.id]).toEqual([403, 'api.context.permissions.app_error']);
    }
    expect((await upload(a.nobody, id)).status).toBe(401);
    expect((await upload(await deactivated(a), id)).status).toBe(401);
  }
  for (const wrong of ['x'.repeat(26), 'short', '']) expect((await upload(alice, wrong)).status).toBeLessThan(500);
});

it('files are read by those who read what is said in the channel', async () => {
  const { alice, bob, gus, team } = here;
  const open = await attached((await makeChannel(a, team.id, { with: [alice] })).id);
  expect(await seen(open.id)).toEqual([200, 200, 200, 403, 403, 401]);
  const closed = await attached((await makeChannel(a, team.id, { type: 'P', with: [alice, gus] })).id);
  expect(await seen(closed.id)).toEqual([200, 403, 403, 200, 403, 401]);
  const dm = await attached((await alice.post('/channels/direct', [alice.id, bob.id])).body.id);
  expect(await seen(dm.id)).toEqual([200, 200, 403, 403, 403, 401]);
  const denied = [403, 'api.context.permissions.app_error'] as const;
  await expectRefusals(
    { nobody: a.nobody, deactivated: await deactivated(a), other: eve },
    ['', '/info', '/thumbnail', '/preview', '/link'].map((path) => [
      'GET',
      `/files/${closed.id}${path}`,
      undefined,
      denied,
    ]),
  );
});

it('who leaves a private channel reads its files no more', async () => {
  const { alice, bob, team } = here;
  const { id } = await makeChannel(a, team.id, { type: 'P', with: [alice, bob] });
  const file = await attached(id);
  expect((await bob.get(`/files/${file.id}`)).status).toBe(200);
  await bob.del(`/channels/${id}/members/${bob.id}`);
  expect((await bob.get(`/files/${file.id}`)).status).toBe(403);
  await a.admin.put(`/channels/${id}/privacy`, { privacy: 'O' });
  expect((await bob.get(`/files/${file.id}`)).status).toBe(200);
});

it('files go with a channel that is deleted for good', async () => {
  const { alice, team } = here;
  const { id } = await makeChannel(a, team.id, { with: [alice] });
  const stored = async () =>
    (await readdir(a.core.files.root, { recursive: true })).filter(
      (name) => name.includes('note.txt') || name.includes('/original'),
    ).length;
  const before = await stored();
  const file = await attached(id);
  expect(await stored()).toBeGreaterThan(before);
  await a.admin.del(`/channels/${id}?permanent=true`);
  expect((await alice.get(`/files/${file.id}`)).status).toBe(404);
  await expect.poll(stored, { timeout: 5000 }).toBe(before);
});
