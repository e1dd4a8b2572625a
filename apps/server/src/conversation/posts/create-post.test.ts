import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
let bob: Caller;
let town: { id: string; team_id: string };

beforeAll(async () => {
  a = await startServer();
  const team = (await a.admin.post('/teams', { name: unique('team'), display_name: 'Team', type: 'O' })).body;
  [alice, bob] = [await a.user(unique('alice')), await a.user(unique('bob'))];
  for (const { id } of [alice, bob]) await a.admin.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: id });
  town = await a.core.db
    .selectFrom('channels')
    .selectAll()
    .where('team_id', '=', team.id)
    .where('name', '=', 'town-square')
    .executeTakeFirstOrThrow();
});
afterAll(() => a.close());

const say = (who: Caller, message: string, more: object = {}) =>
  who.post('/posts', { channel_id: town.id, message, ...more });

test('a post is answered as it was saved', async () => {
  const { status, body } = await say(alice, 'hello @bob and #tag', { pending_post_id: `${alice.id}:1` });
  expect(status).toBe(201);
  expect(body).toMatchObject({
    message: 'hello @bob and #tag',
    hashtags: '#tag',
    user_id: alice.id,
    channel_id: town.id,
    pending_post_id: `${alice.id}:1`,
    file_ids: [],
    metadata: {},
    props: {},
    remote_id: '',
  });
});

test('replies count, and their author and the first author follow', async () => {
  const root = (await say(alice, 'root')).body;
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, i) => say(i % 2 ? bob : alice, `r${i} @${alice.username}`, { root_id: root.id })),
  );
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
  expect(answers.map(({ body }) => body.reply_count).sort((x, y) => x - y)).toEqual(
    Array.from({ length: 20 }, (_, i) => i + 1),
  );
  const times = answers.map(({ body }) => [body.create_at, body.reply_count]).sort((x, y) => x[0] - y[0]);
  expect(times.map(([, count]) => count)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  expect(
    await a.core.db.selectFrom('threads').selectAll().where('post_id', '=', root.id).executeTakeFirst(),
  ).toMatchObject({ reply_count: 20 });
});
