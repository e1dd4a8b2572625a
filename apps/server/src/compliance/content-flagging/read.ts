import type { FlagConfig } from '@parley/contract/compliance/content-flagging.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import type { PropertyFields, PropertyValue } from '@parley/contract/core/properties.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { asWithheld } from '../../conversation/posts/index.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { inList } from '../../identity/users/index.ts';
import { requireInTeam, requireTeam } from '../../organisation/teams/index.ts';
import { caseValues, requireCase } from './case.ts';
import { caseFields } from './case-fields.ts';
import { requireReviewer, reviewablePost } from './policy.ts';
import { findReviewers, isReviewed } from './reviewers.ts';

/**
 * GET /content_flagging/flag/config: what who flags or decides must say.
 * @param teamId asks as a reviewer of the team, who is told more; 403 for all others
 */
export async function flagConfig(core: Core, actor: Actor, teamId: string | undefined): Promise<FlagConfig> {
  const { AdditionalSettings: settings, NotificationSettings } = core.config.current.ContentFlaggingSettings;
  const forAll = {
    reasons: [...settings.Reasons],
    reporter_comment_required: settings.ReporterCommentRequired,
    reviewer_comment_required: settings.ReviewerCommentRequired,
  };
  if (!teamId) return forAll;
  await requireReviewer(core, actor.userId, teamId);
  const { dismissed = [], removed = [] } = NotificationSettings.EventTargetMapping;
  return {
    ...forAll,
    notify_reporter_on_dismissal: dismissed.includes('reporter'),
    notify_reporter_on_removal: removed.includes('reporter'),
  };
}

/** GET /content_flagging/team/{team_id}/status, for those who see the team. */
export async function teamFlagging(core: Core, actor: Actor, teamId: string): Promise<{ enabled: boolean }> {
  await requireInTeam(core, actor, teamId, 'view_team');
  await requireTeam(core, teamId);
  return { enabled: await isReviewed(core.db, core.config.current, teamId) };
}

/** GET /content_flagging/fields */
export async function fieldsByName(core: Core): Promise<PropertyFields> {
  return { ...(await caseFields(core)) };
}

/** GET /content_flagging/post/{post_id}: a flagged post with all its content, hidden or not; for reviewers. 404 if nobody flagged it. */
export async function flaggedPost(core: Core, actor: Actor, postId: string): Promise<Post> {
  const { post } = await reviewablePost(core, actor, postId);
  await requireCase(core, core.db, postId);
  return asWithheld(core, actor.userId, post);
}

/** GET /content_flagging/post/{post_id}/field_values: what is said of a flagged post; for reviewers. */
export async function flaggedPostValues(core: Core, actor: Actor, postId: string): Promise<PropertyValue[]> {
  await reviewablePost(core, actor, postId);
  return caseValues(core, core.db, postId);
}

/** GET /content_flagging/team/{team_id}/reviewers/search: other reviewers by their names; for reviewers. */
export async function searchReviewers(core: Core, actor: Actor, teamId: string, term: string): Promise<User[]> {
  await requireReviewer(core, actor.userId, teamId);
  const config = core.config.current;
  const found = await findReviewers(core.db, config, teamId, term);
  return found.map((user) => inList(actor, user, config));
}
