import { lockPost, noSuchPost } from '../../conversation/posts/index.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { requireOpenCase, writeCase } from './case.ts';
import { caseChanged } from './events.ts';
import { requireReviewer, reviewablePost } from './policy.ts';
import { reviewerIds } from './reviewers.ts';

/** POST /content_flagging/post/{post_id}/assign/{content_reviewer_id}: one of the reviewers shall see to it, whoever of them says so. */
export async function assignReviewer(core: Core, actor: Actor, postId: string, reviewerId: string): Promise<void> {
  const { channel } = await reviewablePost(core, actor, postId);
  await requireReviewer(core, reviewerId, channel.team_id);
  await write(core, async (write) => {
    if (!(await lockPost(write.db, postId))) throw noSuchPost();
    await requireOpenCase(core, write.db, postId);
    const values = await writeCase(core, write.db, postId, { status: 'Assigned', reviewer_user_id: reviewerId });
    const reviewers = await reviewerIds(write.db, core.config.current, channel.team_id);
    for (const event of caseChanged(postId, values, reviewers)) write.publish(event);
  });
}
