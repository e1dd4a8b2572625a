import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSettledChannel } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals, type Refusal } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'cara' | 'gus'>;
beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'cara', 'gus'], guests: ['gus'] });
});
afterAll(() => a.close());

const DENIED = [403, 'api.context.permissions.app_error'] as const;

it.each(['O', 'P'] as const)('nobody changes a channel from outside, nor a guest from inside (%s)', async (type) => {
  const { alice, cara, gus, team } = here;
  const { id } = await makeSettledChannel(a, team.id, { type, with: [alice, gus] });
  const { eve, team: far } = await teamOf(a, { with: ['eve'] });
  const table: Refusal[] = [
    ['PUT', `/channels/${id}`, { id, header: 'x' }, DENIED],
    ['PUT', `/channels/${id}/patch`, { header: 'x' }, DENIED],
    ['PUT', `/channels/${id}/patch`, { group_constrained: true }, DENIED],
    ['PUT', `/channels/${id}/patch`, { banner_info: { enabled: false } }, DENIED],
    ['PUT', `/channels/${id}/privacy`, { privacy: type === 'O' ? 'P' : 'O' }, DENIED],
    ['DELETE', `/channels/${id}`, undefined, DENIED],
    ['DELETE', `/channels/${id}?permanent=true`, undefined, DENIED],
    ['POST', `/channels/${id}/restore`, undefined, DENIED],
    ['POST', `/channels/${id}/move`, { team_id: far.id, force: true }, DENIED],
  ];
  const before = (await alice.get(`/channels/${id}`)).body;
  for (const other of [eve, cara, gus])
    await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, table);
  expect((await alice.get(`/channels/${id}`)).body).toEqual(before);
});
