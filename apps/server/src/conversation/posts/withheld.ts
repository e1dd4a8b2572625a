import type { Post } from '@parley/contract/conversation/posts.ts';
import { filesOfPost, toWire as fileToWire } from '../../content/files/index.ts';
import type { Core } from '../../core/core.ts';
import { metadataOf } from './metadata.ts';
import type { PostRow } from './store.ts';
import { withText } from './wire.ts';

/** A post, deleted or not, with all its content: for those who decide about it, whatever channel it is in. */
export async function asWithheld(core: Core, readerId: string, post: PostRow): Promise<Post> {
  const [metadata, files] = await Promise.all([
    metadataOf(core, [{ ...post, delete_at: 0, file_ids: [] }], readerId),
    filesOfPost(core.db, post.id, { withDeleted: true }),
  ]);
  const shown = files.filter(({ id }) => post.file_ids.includes(id)).map(fileToWire);
  return withText(post, { ...metadata.get(post.id), ...(shown.length ? { files: shown } : {}) });
}
