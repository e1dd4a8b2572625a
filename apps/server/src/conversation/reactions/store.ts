import { type Selectable, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { ReactionsTable } from './tables.ts';

export type ReactionRow = Selectable<ReactionsTable>;

/**
 * Adds a reaction and marks the post; one that is there already is renewed. Null if the post has as many different reactions as it
 * may and this would be another one.
 */
export async function addReaction(
  db: Db,
  reaction: { postId: string; userId: string; emojiName: string; channelId: string; now: number },
  mostDifferent: number,
): Promise<ReactionRow | null> {
  const { postId, userId, emojiName, channelId, now } = reaction;
  const { rows } = await sql<ReactionRow>`
    with others as (
      select count(distinct emoji_name) as count from reactions where post_id = ${postId} and emoji_name <> ${emojiName}
    ), added as (
      insert into reactions as r (post_id, user_id, emoji_name, channel_id, create_at, update_at)
      select ${postId}, ${userId}, ${emojiName}, ${channelId}, ${now}::int8, ${now}::int8 from others
      where count < ${mostDifferent}
      on conflict (post_id, user_id, emoji_name) do update set update_at = excluded.update_at
      returning r.*
    ), marked as (
      update posts set has_reactions = true, update_at = greatest(update_at + 1, ${now}::int8)
      where id = ${postId} and exists (select from added)
    )
    select * from added`.execute(db);
  return rows[0] ?? null;
}

/** Takes a reaction away and marks the post; false if there was none. */
export async function removeReaction(
  db: Db,
  reaction: { postId: string; userId: string; emojiName: string; now: number },
): Promise<boolean> {
  const { postId, userId, emojiName, now } = reaction;
  const { rows } = await sql<{ removed: number }>`
    with removed as (
      delete from reactions where post_id = ${postId} and user_id = ${userId} and emoji_name = ${emojiName} returning 1
    ), marked as (
      update posts set update_at = greatest(update_at + 1, ${now}::int8), has_reactions = exists (
        select from reactions where post_id = ${postId} and not (user_id = ${userId} and emoji_name = ${emojiName})
      )
      where id = ${postId} and exists (select from removed)
    )
    select count(*) as removed from removed`.execute(db);
  return (rows[0]?.removed ?? 0) > 0;
}
