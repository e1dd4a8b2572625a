import type { PostPriority } from '@parley/contract/conversation/posts.ts';
import type { Config } from '../../core/config/index.ts';
import { AppError, notBuilt } from '../../core/http/index.ts';

/** The priority that an author gives a post, as it is kept; null if none is given. 400 where it makes no sense. */
export function givenPriority(config: Config, given: PostPriority | undefined, rootId: string): PostPriority | null {
  if (!given) return null;
  if (!config.ServiceSettings.PostPriority) {
    throw refusal('priority_post_not_allowed_for_user', 403, 'Priorities are switched off.');
  }
  if (rootId) throw refusal('priority_post_only_allowed_for_root_post', 400, 'Only first messages have a priority.');
  const isPersistent = given.persistent_notifications === true;
  if (isPersistent && given.priority !== 'urgent') {
    throw refusal('urgent_persistent_notification_post', 400, 'Only urgent messages notify again and again.');
  }
  if (isPersistent) throw notBuilt();
  return {
    priority: given.priority,
    requested_ack: given.requested_ack ?? null,
    persistent_notifications: given.persistent_notifications ?? null,
  };
}

const refusal = (what: string, status: number, message: string): AppError =>
  new AppError(`api.post.post_priority.${what}.request_error`, status, message);
