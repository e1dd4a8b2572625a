import type { ChannelViewed, ViewChannel } from '@parley/contract/conversation/members.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { multipleViewed, threadsRead } from './events.ts';
import { markViewed } from './store.ts';

/** POST /channels/members/{user_id}/view: the channel looked at, and the one just left, are read. */
export async function viewChannel(core: Core, actor: Actor, userId: string, body: ViewChannel): Promise<ChannelViewed> {
  requireOwn(actor, userId);
  for (const id of [body.channel_id, body.prev_channel_id]) if (id && !isId(id)) throw invalidBody('channel_id');
  const ids = [body.channel_id, body.prev_channel_id].filter((id): id is string => Boolean(id));
  return markRead(core, userId, ids, { tellOfThreads: !body.collapsed_threads_supported });
}

/** POST /channels/members/{user_id}/mark_read */
export async function markChannelsRead(
  core: Core,
  actor: Actor,
  userId: string,
  ids: readonly string[],
): Promise<ChannelViewed> {
  requireOwn(actor, userId);
  if (ids.length === 0 || !ids.every(isId)) throw invalidBody('channel_ids');
  return markRead(core, userId, ids, { tellOfThreads: false });
}

/** Devices are told only of channels in which something was unread. */
async function markRead(
  core: Core,
  userId: string,
  ids: readonly string[],
  options: { tellOfThreads: boolean },
): Promise<ChannelViewed> {
  if (ids.length === 0) return { status: 'OK', last_viewed_at_times: {} };
  const now = Date.now();
  // One statement, which is its own transaction: a view is what clients do most.
  const viewed = await markViewed(core.db, userId, ids, now);
  const changed = viewed.filter((row) => row.was_unread);
  if (changed.length > 0) core.events.publish(multipleViewed(userId, changed));
  if (options.tellOfThreads) for (const row of changed) core.events.publish(threadsRead(userId, row.channel_id, now));
  return {
    status: 'OK',
    last_viewed_at_times: Object.fromEntries(viewed.map((row) => [row.channel_id, row.last_viewed_at])),
  };
}
