import { PatchPost, Post, PostQuery, Posts, UpdatePost } from '@parley/contract/conversation/posts.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { Id, PostPath } from '@parley/contract/core/ids.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../../core/authz/access.ts';
import type { Core } from '../../../core/core.ts';
import { AppError, actorOf } from '../../../core/http/index.ts';
import { deletePost } from './delete-post.ts';
import { patchPost, replacePost } from './edit-post.ts';
import { editHistory, restoreVersion } from './history.ts';
import { pinPost } from './pin-post.ts';

const config = { access: loggedIn };
const OK = { status: 'OK' } as const;

/** Changing and deleting posts. */
export function changeRoutes(core: Core): void {
  const { http } = core;

  http.put(
    '/api/v4/posts/:post_id',
    { config, schema: { params: PostPath, body: UpdatePost, response: { 200: Post } } },
    async (request) => replacePost(core, actorOf(request), request.params.post_id, request.body),
  );

  http.put(
    '/api/v4/posts/:post_id/patch',
    { config, schema: { params: PostPath, body: PatchPost, response: { 200: Post } } },
    async (request) => patchPost(core, actorOf(request), request.params.post_id, request.body),
  );

  http.delete(
    '/api/v4/posts/:post_id',
    { config, schema: { params: PostPath, querystring: PostQuery, response: { 200: StatusOk } } },
    async (request) => {
      const forGood = isTrue(request.query.permanent);
      await deletePost(core, actorOf(request), request.params.post_id, { forGood });
      return OK;
    },
  );

  for (const way of ['pin', 'unpin'] as const) {
    http.post(
      `/api/v4/posts/:post_id/${way}`,
      { config: { ...config, body: 'lenient' }, schema: { params: PostPath, response: { 200: StatusOk } } },
      async (request) => {
        await pinPost(core, actorOf(request), request.params.post_id, way === 'pin');
        return OK;
      },
    );
  }

  http.get(
    '/api/v4/posts/:post_id/edit_history',
    { config, schema: { params: PostPath, response: { 200: Posts } } },
    async (request) => editHistory(core, actorOf(request), request.params.post_id),
  );

  http.post(
    '/api/v4/posts/:post_id/restore/:restore_version_id',
    {
      config: { ...config, body: 'lenient' },
      schema: { params: Type.Object({ post_id: Id, restore_version_id: Id }), response: { 200: Post } },
    },
    async (request) => {
      const { post_id, restore_version_id } = request.params;
      return restoreVersion(core, actorOf(request), post_id, restore_version_id);
    },
  );

  /** Recorded as switched off; the reference knows of it, so a client may ask. */
  http.post(
    '/api/v4/posts/:post_id/move',
    { config: { ...config, body: 'lenient' }, schema: { params: PostPath } },
    async () => {
      throw new AppError('api.post.move_thread.disabled.app_error', 501, 'Moving threads is switched off.');
    },
  );
}
