import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';
import { makeTeam } from '../../testing/team.ts';

let a: TestServer;
let bob: Caller;
beforeAll(async () => {
  a = await startServer();
  bob = await a.user();
});
afterAll(() => a.close());

const mayDelete = (yes: boolean) => a.admin.put('/config/patch', { ServiceSettings: { EnableAPITeamDeletion: yes } });

it('a team deleted for good takes members, channels and posts along, and frees its address', async () => {
  await mayDelete(true);
  const team = await makeTeam(a, { with: [bob] });
  const { body: post } = await bob.post('/posts', { channel_id: team.town.id, message: 'still here?' });
  const socket = await bob.listen();
  expect((await bob.del(`/teams/${team.id}?permanent=true`)).status).toBe(403);
  expect((await a.admin.del(`/teams/${team.id}?permanent=true`)).body).toEqual({ status: 'OK' });
  expect(JSON.parse((await socket.next('delete_team')).data.team).id).toBe(team.id);
  socket.close();
  expect((await a.admin.get(`/teams/${team.id}`)).body.id).toBe('app.team.get.find.app_error');
  expect((await a.admin.get(`/channels/${team.town.id}`)).status).toBe(404);
  expect((await bob.get(`/posts/${post.id}`)).status).toBe(404);
  expect((await bob.get('/users/me/teams/members')).body).toEqual([]);
  const again = await a.admin.post('/teams', { name: team.name, display_name: 'Again', type: 'I' });
  expect(again.status).toBe(201);
});

it('teams are only archived where the settings say so', async () => {
  const team = await makeTeam(a);
  await mayDelete(false);
  const { status, body } = await a.admin.del(`/teams/${team.id}?permanent=true`);
  expect([status, body.id]).toEqual([401, 'api.user.delete_team.not_enabled.app_error']);
  expect((await a.admin.get(`/teams/${team.id}`)).body.delete_at).toBe(0);
});
