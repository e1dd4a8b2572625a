import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { write } from '../../../core/db/write.ts';
import { AppError, forbidden } from '../../../core/http/index.ts';
import { newId } from '../../../core/ids/index.ts';
import { hashtagsOf } from '../hashtags.ts';
import { metadataOf } from '../metadata.ts';
import { noSuchPost } from '../policy.ts';
import { findPost, type PostRow } from '../store.ts';
import { withText } from '../wire.ts';
import { requireMayEdit } from './edit-post.ts';
import { keepVersion, lockPost, restoreFiles, updatePost, versionsOf } from './store.ts';
import { tellEdited } from './tell-edited.ts';

/** GET /posts/{post_id}/edit_history: the former versions, for the author alone. 404 if it was never edited. */
export async function editHistory(core: Core, actor: Actor, id: string): Promise<Post[]> {
  await requireOwn(core, actor, id);
  const versions = await versionsOf(core.db, id);
  if (!versions.length) throw noSuchPost();
  const metadata = await metadataOf(core, versions, actor.userId);
  return versions.map((version) => withText(version, metadata.get(version.id) ?? {}));
}

/** POST /posts/{post_id}/restore/{restore_version_id}: the post becomes what it was, and what it is now becomes history. */
export async function restoreVersion(core: Core, actor: Actor, id: string, versionId: string): Promise<Post> {
  await requireOwn(core, actor, id);
  const version = await findPost(core.db, versionId);
  if (!version) throw forbidden('edit_post');
  if (version.original_id !== id) {
    throw new AppError(
      'app.post.restore_post_version.not_an_history_item.app_error',
      400,
      'This is no former version of the message.',
    );
  }
  const restored = await write(core, async (write) => {
    const before = await lockPost(write.db, id);
    if (!before || before.delete_at) throw forbidden('edit_post');
    const now = Math.max(Date.now(), before.update_at + 1);
    await keepVersion(write.db, before, newId(), now);
    return updatePost(write.db, id, {
      message: version.message,
      props: JSON.stringify(version.props),
      hashtags: hashtagsOf(version.message, core.config.current.ServiceSettings.MinimumHashtagLength),
      file_ids: await restoreFiles(write.db, before, version.file_ids, now),
      update_at: now,
      edit_at: now,
    });
  });
  return tellEdited(core, actor, restored);
}

/** Not even administrators look into the history of somebody else's message. */
async function requireOwn(core: Core, actor: Actor, id: string): Promise<PostRow> {
  const { post } = await requireMayEdit(core, actor, id);
  if (post.user_id !== actor.userId) throw forbidden('edit_post');
  return post;
}
