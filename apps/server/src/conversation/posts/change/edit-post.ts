import type { PatchPost, Post, UpdatePost } from '@parley/contract/conversation/posts.ts';
import type { Actor } from '../../../core/authz/actor.ts';
import type { Core } from '../../../core/core.ts';
import { write } from '../../../core/db/write.ts';
import { AppError, forbidden, invalidBody } from '../../../core/http/index.ts';
import { newId } from '../../../core/ids/index.ts';
import { type ChannelRow, channelPermissions, requireChannel } from '../../channels/index.ts';
import { channelLinks } from '../channel-links.ts';
import { checkPost } from '../check-post.ts';
import { hashtagsOf } from '../hashtags.ts';
import { previewOf } from '../permalinks.ts';
import { givenProps } from '../props.ts';
import { findPost, type PostRow } from '../store.ts';
import { keepVersion, lockPost, setFiles, updatePost } from './store.ts';
import { tellEdited } from './tell-edited.ts';

/** What changes of a post; what is undefined stays. */
interface Edit {
  readonly message?: string | undefined;
  readonly props?: Readonly<Record<string, unknown>> | undefined;
  readonly is_pinned?: boolean | undefined;
  readonly has_reactions?: boolean | undefined;
  readonly file_ids?: readonly string[] | undefined;
}

type Way = 'update' | 'patch';

/** PUT /posts/{post_id}: the post becomes what the body says; what it leaves out goes, files excepted. */
export async function replacePost(core: Core, actor: Actor, id: string, body: UpdatePost): Promise<Post> {
  if (body.id !== id) throw invalidBody('id');
  const edit = {
    message: body.message ?? '',
    props: body.props ?? {},
    is_pinned: body.is_pinned ?? false,
    has_reactions: body.has_reactions ?? false,
    file_ids: body.file_ids ?? undefined,
  };
  return editPost(core, actor, id, edit, 'update');
}

/** PUT /posts/{post_id}/patch: what the body names changes. */
export async function patchPost(core: Core, actor: Actor, id: string, body: PatchPost): Promise<Post> {
  const { message, props, is_pinned, has_reactions, file_ids } = body;
  const edit = {
    message: message ?? undefined,
    props: props ?? undefined,
    is_pinned: is_pinned ?? undefined,
    has_reactions: has_reactions ?? undefined,
    file_ids: file_ids ?? undefined,
  };
  return editPost(core, actor, id, edit, 'patch');
}

async function editPost(core: Core, actor: Actor, id: string, edit: Edit, way: Way): Promise<Post> {
  const { post, channel } = await requireMayEdit(core, actor, id);
  checkMayChange(core, post, channel, edit, way);
  const message = edit.message?.toWellFormed() ?? post.message;
  const fileIds = edit.file_ids && [...new Set(edit.file_ids)];
  const props =
    edit.props && givenProps(edit.props, core.config.current, { isIntegration: actor.isBot || actor.isOAuth });
  checkPost({ message, type: post.type, props: props ?? post.props, file_ids: fileIds ?? post.file_ids });
  const [links, preview] = await Promise.all([
    channelLinks(core, channel, message),
    previewOf(core, post.user_id, message),
  ]);
  const { channel_mentions: _, previewed_post: __, ...kept } = props ?? post.props;
  const newProps = {
    ...kept,
    ...(links ? { channel_mentions: links } : {}),
    ...(preview ? { previewed_post: preview.data.post_id } : {}),
  };
  const edited = await write(core, async (write) => {
    const before = await lockPost(write.db, id);
    if (!before || before.delete_at) throw forbidden('edit_post');
    const now = Math.max(Date.now(), before.update_at + 1);
    const files = fileIds && (await setFiles(write.db, before, fileIds, now));
    const isNewText = message !== before.message || (files !== undefined && files.join() !== before.file_ids.join());
    if (isNewText) await keepVersion(write.db, before, newId(), now);
    return updatePost(write.db, id, {
      message,
      props: JSON.stringify(newProps),
      hashtags: hashtagsOf(message, core.config.current.ServiceSettings.MinimumHashtagLength),
      update_at: now,
      ...(edit.is_pinned === undefined ? {} : { is_pinned: edit.is_pinned }),
      ...(edit.has_reactions === undefined ? {} : { has_reactions: edit.has_reactions }),
      ...(files ? { file_ids: files } : {}),
      ...(isNewText ? { edit_at: now } : {}),
    });
  });
  return tellEdited(core, actor, edited);
}

/** The post, if the actor may edit it; a post that is not there is refused like one of somebody else. */
export async function requireMayEdit(
  core: Core,
  actor: Actor,
  id: string,
): Promise<{ post: PostRow; channel: ChannelRow }> {
  const post = await findPost(core.db, id);
  if (!post || post.delete_at) throw forbidden('edit_post');
  const channel = await requireChannel(core, post.channel_id);
  const permissions = await channelPermissions(core, actor, channel);
  const needed = post.user_id === actor.userId ? 'edit_post' : 'edit_others_posts';
  if (!permissions.has(needed)) throw forbidden(needed);
  return { post, channel };
}

function checkMayChange(core: Core, post: PostRow, channel: ChannelRow, edit: Edit, way: Way): void {
  if (channel.delete_at) {
    throw new AppError(`api.post.${way}_post.can_not_update_post_in_deleted.error`, 400, 'The channel is archived.');
  }
  if (post.type.startsWith('system_')) {
    throw new AppError(
      'api.post.update_post.system_message.app_error',
      400,
      'Messages of the system stay as they are.',
    );
  }
  const { PostEditTimeLimit: seconds } = core.config.current.ServiceSettings;
  const isTextChanged = edit.message !== undefined && edit.message !== post.message;
  if (isTextChanged && seconds >= 0 && Date.now() > post.create_at + seconds * 1000) {
    throw new AppError('api.post.update_post.permissions_time_limit.app_error', 400, 'It is too late to edit this.');
  }
}
