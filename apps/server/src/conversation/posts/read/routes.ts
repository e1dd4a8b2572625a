import { FileInfos } from '@parley/contract/content/files.ts';
import {
  ChannelPostsQuery,
  PostInfo,
  PostQuery,
  Posts,
  UnreadPostsQuery,
} from '@parley/contract/conversation/posts.ts';
import { ChannelPath, PostPath, UserChannelPath, UserPath } from '@parley/contract/core/ids.ts';
import { isTrue, PageQuery } from '@parley/contract/core/paging.ts';
import { OptionalString, Strings } from '@parley/contract/core/schema.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../../core/authz/access.ts';
import type { Core } from '../../../core/core.ts';
import { actorOf, sendTagged } from '../../../core/http/index.ts';
import { channelPosts } from './channel-page.ts';
import { postFiles, postInfo } from './info.ts';
import { flaggedPosts, pinnedPosts } from './lists.ts';
import { onePost, postsByIds } from './single.ts';
import { unreadPosts } from './unread-page.ts';

const config = { access: loggedIn };

/** Reading posts. Lists and single posts are sent as they are, with a tag, and not made again from a schema. */
export function readRoutes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/channels/:channel_id/posts',
    { config, schema: { params: ChannelPath, querystring: ChannelPostsQuery } },
    async (request, reply) =>
      sendTagged(request, reply, await channelPosts(core, actorOf(request), request.params.channel_id, request.query)),
  );

  http.get(
    '/api/v4/users/:user_id/channels/:channel_id/posts/unread',
    { config, schema: { params: UserChannelPath, querystring: UnreadPostsQuery } },
    async (request, reply) => {
      const { user_id, channel_id } = request.params;
      return sendTagged(request, reply, await unreadPosts(core, actorOf(request), user_id, channel_id, request.query));
    },
  );

  http.get('/api/v4/channels/:channel_id/pinned', { config, schema: { params: ChannelPath } }, async (request, reply) =>
    sendTagged(request, reply, await pinnedPosts(core, actorOf(request), request.params.channel_id)),
  );

  http.get(
    '/api/v4/users/:user_id/posts/flagged',
    {
      config,
      schema: {
        params: UserPath,
        querystring: Type.Object({ ...PageQuery.properties, channel_id: OptionalString, team_id: OptionalString }),
      },
    },
    async (request, reply) =>
      sendTagged(request, reply, await flaggedPosts(core, actorOf(request), request.params.user_id, request.query)),
  );

  http.get(
    '/api/v4/posts/:post_id',
    { config, schema: { params: PostPath, querystring: PostQuery } },
    async (request, reply) => {
      const withDeleted = isTrue(request.query.include_deleted);
      return sendTagged(request, reply, await onePost(core, actorOf(request), request.params.post_id, { withDeleted }));
    },
  );

  http.post('/api/v4/posts/ids', { config, schema: { body: Strings, response: { 200: Posts } } }, async (request) =>
    postsByIds(core, actorOf(request), request.body),
  );

  http.get(
    '/api/v4/posts/:post_id/info',
    { config, schema: { params: PostPath, response: { 200: PostInfo } } },
    async (request) => postInfo(core, actorOf(request), request.params.post_id),
  );

  http.get(
    '/api/v4/posts/:post_id/files/info',
    { config, schema: { params: PostPath, querystring: PostQuery, response: { 200: FileInfos } } },
    async (request) => {
      const withDeleted = isTrue(request.query.include_deleted);
      return postFiles(core, actorOf(request), request.params.post_id, { withDeleted });
    },
  );
}
