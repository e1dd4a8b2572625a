import type { FlagBody } from '@parley/contract/compliance/content-flagging.ts';
import { hidePost, lockPost, noSuchPost, readablePost, requireMayRead } from '../../conversation/posts/index.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { requireUnflagged, writeCase } from './case.ts';
import { caseFields } from './case-fields.ts';
import { checkedComment } from './comment.ts';
import { isReviewed } from './reviewers.ts';

/**
 * POST /content_flagging/post/{post_id}/flag: asks the reviewers of the team to look at a post that the actor may read. With
 * AdditionalSettings.HideFlaggedContent nobody else sees it until they decide.
 */
export async function flagPost(core: Core, actor: Actor, postId: string, body: FlagBody): Promise<void> {
  const config = core.config.current;
  const { AdditionalSettings: settings } = config.ContentFlaggingSettings;
  const post = await readablePost(core, actor, postId);
  const { team_id: teamId } = await requireMayRead(core, actor, post);
  if (!(await isReviewed(core.db, config, teamId))) {
    throw new AppError(
      'api.content_flagging.error.not_available_on_team',
      400,
      'Messages of this team cannot be flagged.',
    );
  }
  const reason = checkedReason(body.reason ?? '', settings.Reasons);
  const comment = checkedComment(body.comment, { required: settings.ReporterCommentRequired });
  const { status } = await caseFields(core);
  await write(core, async (write) => {
    const held = await lockPost(write.db, postId);
    if (!held || held.delete_at) throw noSuchPost();
    await requireUnflagged(core, write.db, postId);
    await writeCase(core, write.db, postId, {
      status: 'Pending',
      reporting_user_id: actor.userId,
      reporting_reason: reason,
      reporting_comment: comment,
      reporting_time: Date.now(),
      ...(settings.HideFlaggedContent ? { content_flagging_managed: true } : {}),
    });
    // Not the reporter's doing: who flags something stays unknown to all but the reviewers.
    if (settings.HideFlaggedContent) await hidePost(core, write, held, status.group_id);
  });
}

function checkedReason(reason: string, reasons: readonly string[]): string {
  if (!reason) throw new AppError('api.content_flagging.error.reason_required', 400, 'Say why you flag this message.');
  if (!reasons.includes(reason)) {
    throw new AppError('api.content_flagging.error.reason_invalid', 400, 'This is none of the reasons to choose from.');
  }
  return reason;
}
