import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { joinUserLifecycle } from '../../identity/users/index.ts';
import type { FileRow } from './store.ts';

/** An account that is deleted for good takes the files it uploaded along. */
export function forgetUsers(core: Core): void {
  joinUserLifecycle(core, {
    async deleted(write, { user }) {
      const files = await write.db
        .deleteFrom('files')
        .where('creator_id', '=', user.id)
        .returning(['path', 'thumbnail_path', 'preview_path'])
        .execute();
      removeBytes(core, write, files);
    },
  });
}

/** Deletes the files of a channel that is deleted for good. */
export async function deleteFilesOfChannel(core: Core, write: Write, channelId: string): Promise<void> {
  const files = await write.db
    .deleteFrom('files')
    .where('channel_id', '=', channelId)
    .returning(['path', 'thumbnail_path', 'preview_path'])
    .execute();
  removeBytes(core, write, files);
}

type Paths = Pick<FileRow, 'path' | 'thumbnail_path' | 'preview_path'>;

/** The bytes go once it is certain that nothing names them any more. */
function removeBytes(core: Core, write: Write, files: readonly Paths[]): void {
  const paths = files.flatMap((file) => [file.path, file.thumbnail_path, file.preview_path]).filter(Boolean);
  write.afterCommit(() => {
    for (const path of paths) {
      core.files
        .remove(path)
        .catch((error: unknown) => core.log.warn({ err: error, path }, 'a deleted file was not removed'));
    }
  });
}
