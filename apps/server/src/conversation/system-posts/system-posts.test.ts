import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { makeSettledChannel, noted, notesIn } from '../../testing/notes.ts';
import { type People, teamOf } from '../../testing/people.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeTeam } from '../../testing/team.ts';

type Who = 'alice' | 'bob' | 'gus';
let a: TestServer;
let here: People<Who>;

beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  here = await teamOf(a, { with: ['alice', 'bob', 'gus'], guests: ['gus'] });
});
afterAll(() => a.close());

const room = (type: 'O' | 'P' = 'O', people: Caller[] = [here.alice]) =>
  makeSettledChannel(a, here.team.id, { type, with: people });

describe('who comes and goes', () => {
  it('is noted with the facts that clients make their sentences from', async () => {
    const { alice, bob, gus } = here;
    const { id } = await room();
    const members = `/channels/${id}/members`;
    const added = (who: Caller) => ({
      userId: alice.id,
      username: alice.username,
      addedUserId: who.id,
      addedUsername: who.username,
    });
    const steps: [() => Promise<unknown>, string, Caller, object][] = [
      [() => bob.post(members, { user_id: bob.id }), 'system_join_channel', bob, { username: bob.username }],
      [() => bob.del(`${members}/${bob.id}`), 'system_leave_channel', bob, { username: bob.username }],
      [() => alice.post(members, { user_id: bob.id }), 'system_add_to_channel', alice, added(bob)],
      [
        () => alice.del(`${members}/${bob.id}`),
        'system_remove_from_channel',
        alice,
        { removedUserId: bob.id, removedUsername: bob.username },
      ],
      [() => alice.post(members, { user_id: gus.id }), 'system_add_guest_to_chan', alice, added(gus)],
      [() => gus.del(`${members}/${gus.id}`), 'system_leave_channel', gus, { username: gus.username }],
    ];
    let count = (await notesIn(a, id)).length;
    for (const [step, type, author, props] of steps) {
      await step();
      count += 1;
      await expect.poll(async () => (await notesIn(a, id)).length, { timeout: 5000 }).toBe(count);
      const [note] = await notesIn(a, id);
      expect(note).toMatchObject({ type, user_id: author.id, props });
      expect(note?.message).toContain((Object.values(props) as string[]).at(-1));
    }
  });

  it('counts for nobody as unread, but for who was added', async () => {
    const { alice, bob } = here;
    const { id } = await room();
    await alice.post('/channels/members/me/view', { channel_id: id });
    await alice.post(`/channels/${id}/members`, { user_id: bob.id });
    await noted(a, id, 'system_add_to_channel', 2);
    const unread = async (by: Caller) => (await by.get(`/users/me/channels/${id}/unread`)).body;
    expect(await unread(alice)).toMatchObject({ msg_count: 0, mention_count: 0 });
    expect(await unread(bob)).toMatchObject({ msg_count: 0, mention_count: 1 });
    expect((await alice.get(`/channels/${id}`)).body.total_msg_count).toBe(0);
  });

  it('is the notes’ alone to say: nobody writes them by hand, and nobody edits them', async () => {
    const { alice } = here;
    const { id } = await room();
    const [note] = await notesIn(a, id);
    const forged = await alice.post('/posts', { channel_id: id, message: 'x', type: 'system_join_channel' });
    expect(forged.status).toBe(400);
    expect((await alice.put(`/posts/${note?.id}/patch`, { message: 'never happened' })).status).toBeGreaterThanOrEqual(
      400,
    );
    expect((await notesIn(a, id))[0]).toMatchObject({ id: note?.id, message: note?.message });
  });
});

describe('who joins and leaves a team', () => {
  it('is noted in the channel of all, and as joining in the other first ones', async () => {
    const team = await makeTeam(a);
    const uma = await a.user();
    const { invite_id: code } = (await a.admin.get(`/teams/${team.id}`)).body;
    await uma.post(`/teams/members/invite?invite_id=${code}`);
    const [joined] = (await noted(a, team.town.id, 'system_join_team', 2)).filter((note) => note.user_id === uma.id);
    expect(joined?.props).toMatchObject({ username: uma.username });
    await noted(a, team.offTopic.id, 'system_join_channel', 2);
    await uma.del(`/teams/${team.id}/members/${uma.id}`);
    expect(await noted(a, team.town.id, 'system_leave_team', 1)).toEqual([
      expect.objectContaining({ user_id: uma.id, props: expect.objectContaining({ username: uma.username }) }),
    ]);
    expect((await notesIn(a, team.offTopic.id)).map(({ type }) => type)).not.toContain('system_leave_channel');
  });

  it('is noted as put out if another did it', async () => {
    const team = await makeTeam(a, { with: [here.alice] });
    await a.admin.del(`/teams/${team.id}/members/${here.alice.id}`);
    const [note] = await noted(a, team.town.id, 'system_remove_from_team', 1);
    expect(note).toMatchObject({ user_id: here.alice.id, props: { username: here.alice.username } });
  });
});

describe('a change of a channel', () => {
  it('is noted once for each thing that is another now', async () => {
    const { id, display_name } = await room('O', [here.alice]);
    const before = (await notesIn(a, id)).length;
    await here.alice.put(`/channels/${id}/patch`, { header: 'h', purpose: 'p', display_name: 'Named anew' });
    const made = (await notesIn(a, id)).slice(0, -before);
    const { username } = here.alice;
    expect(made.map(({ type, props }) => [type, props]).sort()).toEqual([
      [
        'system_displayname_change',
        expect.objectContaining({ username, old_displayname: display_name, new_displayname: 'Named anew' }),
      ],
      ['system_header_change', expect.objectContaining({ username, old_header: '', new_header: 'h' })],
      ['system_purpose_change', expect.objectContaining({ username, old_purpose: '', new_purpose: 'p' })],
    ]);
    await here.alice.put(`/channels/${id}/patch`, { header: '' });
    expect((await notesIn(a, id))[0]).toMatchObject({ props: { old_header: 'h', new_header: '' } });
  });

  it('of privacy and of being archived or restored is noted with who did it', async () => {
    const { id } = await room();
    const { username } = a.admin;
    for (const [change, type] of [
      [() => a.admin.put(`/channels/${id}/privacy`, { privacy: 'P' }), 'system_change_chan_privacy'],
      [() => a.admin.put(`/channels/${id}/privacy`, { privacy: 'P' }), null],
      [() => a.admin.del(`/channels/${id}`), 'system_channel_deleted'],
      [() => a.admin.post(`/channels/${id}/restore`), 'system_channel_restored'],
    ] as const) {
      const count = (await notesIn(a, id)).length;
      await change();
      const notes = await notesIn(a, id);
      expect(notes).toHaveLength(count + (type ? 1 : 0));
      if (type) expect(notes[0]).toMatchObject({ type, user_id: a.admin.id, props: { username } });
    }
  });

  it('is shown with a name that holds markup as it was typed', async () => {
    const { id } = await room();
    const header = '<b>@all</b> **`x`** ~town-square';
    await here.alice.put(`/channels/${id}/patch`, { header });
    expect((await notesIn(a, id))[0]?.props).toMatchObject({ new_header: header });
  });
});
