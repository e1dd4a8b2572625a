import type { CustomStatus } from '@parley/contract/identity/statuses.ts';
import type { User } from '@parley/contract/identity/users.ts';

/** What somebody says of oneself for now: an emoji by name, a text, or both. */
export interface SpokenStatus {
  emoji: string;
  text: string;
}

/**
 * The custom status of a user, which travels as JSON text in `props.customStatus`; undefined when there is none, when its
 * time is over, and for deactivated users. `now` is in Unix milliseconds.
 */
export function customStatusOf(user: Pick<User, 'props' | 'delete_at'>, now: number): SpokenStatus | undefined {
  const json = user.props?.customStatus;
  if (!json || user.delete_at > 0) return undefined;
  let status: CustomStatus;
  try {
    status = JSON.parse(json) as CustomStatus;
  } catch {
    // Any client may have written it.
    return undefined;
  }
  const { emoji = '', text = '', duration, expires_at } = status ?? {};
  if (!emoji && !text) return undefined;
  const ends = duration && expires_at ? Date.parse(expires_at) : Number.NaN;
  return ends <= now ? undefined : { emoji, text };
}
