import type { Core } from '../../core/core.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { joinPreferences } from '../../identity/preferences/index.ts';
import { readablePost } from './policy.ts';

/** Saved posts are preferences: nobody saves one that cannot be read. */
export function guardSavedPosts(core: Core): void {
  joinPreferences(core, 'flagged_post', {
    async guard(actor, preferences) {
      for (const { name: postId } of preferences) {
        await readablePost(core, actor, postId).catch((error: unknown) => {
          throw error instanceof AppError && error.status === 404 ? invalidBody('preferences') : error;
        });
      }
    },
  });
}
