import { sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { CategoryRow } from './store.ts';

/**
 * Favourite channels are preferences (`favorite_channel`), so that clients which know no categories see the same. Here these
 * become exactly what is placed among the favourites.
 */
export async function keepFavourites(db: Db, { id, user_id: userId, team_id: teamId }: CategoryRow): Promise<void> {
  await sql`
    delete from preferences using channels
    where preferences.user_id = ${userId} and preferences.category = 'favorite_channel' and preferences.name = channels.id
      and channels.team_id in (${teamId}, '')
      and not exists (select from sidebar_channels where category_id = ${id} and channel_id = channels.id)
  `.execute(db);
  await sql`
    insert into preferences (user_id, category, name, value)
    select user_id, 'favorite_channel', channel_id, 'true' from sidebar_channels where category_id = ${id}
    on conflict (user_id, category, name) do update set value = 'true'
  `.execute(db);
}

/** What is put elsewhere is no favourite any more. */
export async function dropFavourites(db: Db, userId: string, channelIds: readonly string[]): Promise<void> {
  await sql`
    delete from preferences
    where user_id = ${userId} and category = 'favorite_channel' and name = any(${channelIds as string[]})
  `.execute(db);
}
