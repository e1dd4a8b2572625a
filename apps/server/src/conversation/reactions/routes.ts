import {
  PostIds,
  Reaction,
  ReactionBody,
  Reactions,
  ReactionsByPost,
} from '@parley/contract/conversation/reactions.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { PostPath, UserPostPath } from '@parley/contract/core/ids.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { react, takeBack } from './react.ts';
import { reactionsOfPost, reactionsOfPosts } from './read.ts';

const config = { access: loggedIn };

export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/reactions',
    { config, schema: { body: ReactionBody, response: { 200: Reaction } } },
    async (request) => react(core, actorOf(request), request.body),
  );

  http.delete(
    '/api/v4/users/:user_id/posts/:post_id/reactions/:emoji_name',
    {
      config,
      schema: {
        params: Type.Object({ ...UserPostPath.properties, emoji_name: Type.String() }),
        response: { 200: StatusOk },
      },
    },
    async (request) => {
      const { user_id: userId, post_id: postId, emoji_name: emojiName } = request.params;
      await takeBack(core, actorOf(request), { userId, postId, emojiName });
      return { status: 'OK' as const };
    },
  );

  http.get(
    '/api/v4/posts/:post_id/reactions',
    { config, schema: { params: PostPath, response: { 200: Reactions } } },
    async (request) => reactionsOfPost(core, actorOf(request), request.params.post_id),
  );

  http.post(
    '/api/v4/posts/ids/reactions',
    { config, schema: { body: PostIds, response: { 200: ReactionsByPost } } },
    async (request) => reactionsOfPosts(core, actorOf(request), request.body),
  );
}
