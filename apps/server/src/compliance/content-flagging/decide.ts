import type { DecisionBody } from '@parley/contract/compliance/content-flagging.ts';
import {
  eraseContent,
  findPost,
  hidePost,
  lockPost,
  noSuchPost,
  type PostRow,
  showPost,
  tellEdited,
} from '../../conversation/posts/index.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type Write, write } from '../../core/db/write.ts';
import { deleteValue } from '../../core/properties/index.ts';
import { type Case, requireOpenCase, writeCase } from './case.ts';
import { caseFields } from './case-fields.ts';
import { checkedComment } from './comment.ts';
import { caseChanged } from './events.ts';
import { reviewablePost } from './policy.ts';
import { reviewerIds } from './reviewers.ts';

/** PUT /content_flagging/post/{post_id}/keep: the post stays, and is there again if it was hidden. For reviewers, once. */
export async function keepPost(core: Core, actor: Actor, postId: string, body: DecisionBody): Promise<void> {
  const isShown = await decide(core, actor, postId, body, 'Retained', async (write, post, { isHiding }) => {
    if (!isHiding) return false;
    await deleteValue(write.db, postId, (await caseFields(core)).content_flagging_managed);
    return showPost(core, write, post);
  });
  const post = isShown && (await findPost(core.db, postId));
  if (post) await tellEdited(core, { userId: post.user_id }, post);
}

/**
 * PUT /content_flagging/post/{post_id}/remove: text, files, reactions and former versions of the post are deleted for good; that it
 * was there stays, so that the case can be told. For reviewers, once.
 */
export async function removePost(core: Core, actor: Actor, postId: string, body: DecisionBody): Promise<void> {
  const { status } = await caseFields(core);
  await decide(core, actor, postId, body, 'Removed', async (write, post) => {
    if (!post.delete_at) await hidePost(core, write, post, status.group_id);
    const hidden = await lockPost(write.db, postId);
    if (hidden) await eraseContent(core, write, hidden);
  });
}

async function decide<Outcome>(
  core: Core,
  actor: Actor,
  postId: string,
  body: DecisionBody,
  status: 'Retained' | 'Removed',
  carryOut: (write: Write, post: PostRow, found: Case) => Promise<Outcome>,
): Promise<Outcome> {
  const config = core.config.current;
  const { channel } = await reviewablePost(core, actor, postId);
  const { ReviewerCommentRequired: required } = config.ContentFlaggingSettings.AdditionalSettings;
  const comment = checkedComment(body.comment, { required });
  return write(core, async (write) => {
    const post = await lockPost(write.db, postId);
    if (!post) throw noSuchPost();
    const found = await requireOpenCase(core, write.db, postId);
    const outcome = await carryOut(write, post, found);
    const values = await writeCase(core, write.db, postId, {
      status,
      actor_user_id: actor.userId,
      actor_comment: comment,
      action_time: Date.now(),
    });
    const reviewers = await reviewerIds(write.db, config, channel.team_id);
    for (const event of caseChanged(postId, values, reviewers)) write.publish(event);
    return outcome;
  });
}
