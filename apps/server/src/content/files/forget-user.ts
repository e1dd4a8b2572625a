import type { Core } from '../../core/core.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';

/** An account that is deleted for good takes the files it uploaded along. */
export function forgetUsers(core: Core): void {
  joinUserLifecycle(core, {
    async deleted(write, { user }) {
      const files = await write.db
        .deleteFrom('files')
        .where('creator_id', '=', user.id)
        .returning(['path', 'thumbnail_path', 'preview_path'])
        .execute();
      const paths = files.flatMap((file) => [file.path, file.thumbnail_path, file.preview_path]).filter(Boolean);
      write.afterCommit(() => {
        for (const path of paths) {
          core.files
            .remove(path)
            .catch((error: unknown) => core.log.warn({ err: error, path }, 'a deleted file was not removed'));
        }
      });
    },
  });
}
