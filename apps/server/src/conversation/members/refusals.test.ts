import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeSettledChannel } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { deactivated, expectRefusals, type Refusal } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let here: People<'alice' | 'bob' | 'cara'>;
beforeAll(async () => {
  a = await startServer();
  here = await teamOf(a, { with: ['alice', 'bob', 'cara'] });
});
afterAll(() => a.close());

const DENIED = [403, 'api.context.permissions.app_error'] as const;

it.each(['O', 'P'] as const)(
  'neither another team nor the rest of the team touches members of a channel (%s)',
  async (type) => {
    const { alice, bob, team } = here;
    const { id } = await makeSettledChannel(a, team.id, { type, with: [alice, bob] });
    const members = `/channels/${id}/members`;
    const table: Refusal[] = [
      ['GET', members, undefined, DENIED],
      ['POST', `${members}/ids`, [alice.id], DENIED],
      ['GET', `${members}/${alice.id}`, undefined, DENIED],
      ['POST', members, { user_id: here.cara.id }, DENIED],
      ['POST', members, { user_ids: [here.cara.id] }, DENIED],
      ['DELETE', `${members}/${alice.id}`, undefined, DENIED],
      ['PUT', `${members}/${alice.id}/roles`, { roles: 'channel_user channel_admin' }, DENIED],
      ['PUT', `${members}/${alice.id}/schemeRoles`, { scheme_user: true, scheme_admin: true }, DENIED],
      ['PUT', `${members}/${alice.id}/notify_props`, { desktop: 'none' }, DENIED],
      ['GET', `/users/${alice.id}/channel_members`, undefined, DENIED],
      ['GET', `/users/${alice.id}/teams/${team.id}/channels/members`, undefined, DENIED],
    ];
    const before = (await a.admin.get(members)).body;
    const outsider = (await teamOf(a, { with: ['eve'] })).eve;
    const addsSomebody = ([method, path]: Refusal) => method === 'POST' && path === members;
    for (const [other, rows] of [
      [outsider, table],
      // Who is in the team may join a public channel, and so is refused to add others by another rule.
      [here.cara, type === 'P' ? table : table.filter((row) => !addsSomebody(row))],
    ] as const) {
      await expectRefusals({ nobody: a.nobody, deactivated: await deactivated(a), other }, rows);
    }
    expect((await a.admin.get(members)).body).toEqual(before);
  },
);
