import { Thread, ThreadPostsQuery, Threads, ThreadsQuery } from '@parley/contract/conversation/threads.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { Id, PostPath, UserTeamPath } from '@parley/contract/core/ids.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { OptionalString } from '@parley/contract/core/schema.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, sendTagged, unknownRoute } from '../../core/http/index.ts';
import { setFollowing } from './follow.ts';
import { myThread, myThreads } from './my-threads.ts';
import { readAllThreads, readUpTo, unreadFrom } from './read-state.ts';
import { threadPosts } from './thread-posts.ts';

const config = { access: loggedIn };
const lenient = { access: loggedIn, body: 'lenient' } as const;
const MINE = '/api/v4/users/:user_id/teams/:team_id/threads';
const ThreadPath = Type.Object({ ...UserTeamPath.properties, thread_id: Id });

export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/posts/:post_id/thread',
    { config, schema: { params: PostPath, querystring: ThreadPostsQuery } },
    async (request, reply) =>
      sendTagged(request, reply, await threadPosts(core, actorOf(request), request.params.post_id, request.query)),
  );

  http.get(
    MINE,
    { config, schema: { params: UserTeamPath, querystring: ThreadsQuery, response: { 200: Threads } } },
    async (request) => {
      const { user_id, team_id } = request.params;
      return myThreads(core, actorOf(request), user_id, team_id, request.query);
    },
  );

  http.get(
    `${MINE}/:thread_id`,
    {
      config,
      schema: {
        params: ThreadPath,
        querystring: Type.Object({ extended: OptionalString }),
        response: { 200: Thread },
      },
    },
    async (request) => {
      const { user_id, thread_id } = request.params;
      return myThread(core, actorOf(request), user_id, thread_id, { extended: isTrue(request.query.extended) });
    },
  );

  http.put(
    `${MINE}/read`,
    { config: lenient, schema: { params: UserTeamPath, response: { 200: StatusOk } } },
    async (request) => {
      const { user_id, team_id } = request.params;
      await readAllThreads(core, actorOf(request), user_id, team_id);
      return { status: 'OK' as const };
    },
  );

  http.put(
    `${MINE}/:thread_id/read/:timestamp`,
    {
      config: lenient,
      schema: {
        params: Type.Object({ ...ThreadPath.properties, timestamp: Type.String() }),
        response: { 200: Thread },
      },
    },
    async (request) => {
      const { user_id, thread_id, timestamp } = request.params;
      if (!/^\d{1,15}$/.test(timestamp)) throw unknownRoute();
      return readUpTo(core, actorOf(request), user_id, thread_id, Number(timestamp));
    },
  );

  http.post(
    `${MINE}/:thread_id/set_unread/:post_id`,
    {
      config: lenient,
      schema: { params: Type.Object({ ...ThreadPath.properties, post_id: Id }), response: { 200: Thread } },
    },
    async (request) => {
      const { user_id, thread_id, post_id } = request.params;
      return unreadFrom(core, actorOf(request), user_id, thread_id, post_id);
    },
  );

  for (const method of ['PUT', 'DELETE'] as const) {
    http.route({
      method,
      url: `${MINE}/:thread_id/following`,
      config: lenient,
      schema: { params: ThreadPath, response: { 200: StatusOk } },
      handler: async (request) => {
        const { user_id, thread_id } = request.params;
        await setFollowing(core, actorOf(request), user_id, thread_id, method === 'PUT');
        return { status: 'OK' as const };
      },
    });
  }
}
