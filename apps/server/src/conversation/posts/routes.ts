import { CreateEphemeralPost, CreatePost, CreatePostQuery, Post } from '@parley/contract/conversation/posts.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { createPost } from './create-post.ts';
import { createEphemeralPost } from './ephemeral.ts';

/** Writing posts. */
export function routes(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/posts',
    {
      config: { access: loggedIn },
      schema: { querystring: CreatePostQuery, body: CreatePost, response: { 201: Post } },
    },
    async (request, reply) => {
      const setOnline = request.query.set_online !== 'false';
      return reply.status(201).send(await createPost(core, actorOf(request), request.body, { setOnline }));
    },
  );

  http.post(
    '/api/v4/posts/ephemeral',
    { config: { access: loggedIn }, schema: { body: CreateEphemeralPost, response: { 201: Post } } },
    async (request, reply) => reply.status(201).send(await createEphemeralPost(core, actorOf(request), request.body)),
  );
}
