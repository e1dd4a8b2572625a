import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import { byName } from './lists.ts';
import type { ChannelRow } from './store.ts';

export interface ChannelSearch {
  readonly term: string;
  /** Who asks; private channels are found by their members only. */
  readonly userId: string;
  /** Public channels one is not in are found too. */
  readonly withPublic: boolean;
  /** Private channels one is in are found too. */
  readonly withPrivate: boolean;
  /** Channels with an equal address come first, then by name. */
  readonly limit: number;
}

/**
 * The term is a part of the name, address or purpose, or each of its words begins a word of one of these. Signs of patterns count
 * as they stand; a star stands for the rest of a word, which is meant anyway.
 */
export function matches(term: string): RawBuilder<boolean> {
  const plain = term.toLowerCase().replaceAll('*', ' ').trim();
  const words = plain.split(/\s+/).filter(Boolean);
  if (words.length === 0) return sql<boolean>`true`;
  const conditions = words.map((word) => {
    const start = `(^|[^[:alnum:]])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}`;
    return sql<boolean>`(lower(channels.display_name) ~ ${start} or channels.name ~ ${start} or lower(purpose) ~ ${start})`;
  });
  return sql<boolean>`(
    strpos(channels.name, ${plain}) > 0 or strpos(lower(channels.display_name), ${plain}) > 0 or strpos(lower(purpose), ${plain}) > 0
    or (${sql.join(conditions, sql` and `)})
  )`;
}

/** Channels of a team whose words begin like the term's. */
export async function searchTeamChannels(db: Db, teamId: string, search: ChannelSearch): Promise<ChannelRow[]> {
  const inside = sql<boolean>`exists (select from channel_members where channel_id = channels.id and user_id = ${search.userId})`;
  const visible = [
    ...(search.withPublic ? [sql<boolean>`type = 'O'`] : [sql<boolean>`(type = 'O' and ${inside})`]),
    ...(search.withPrivate ? [sql<boolean>`(type = 'P' and ${inside})`] : []),
  ];
  return db
    .selectFrom('channels')
    .selectAll()
    .where('team_id', '=', teamId)
    .where(sql<boolean>`(${sql.join(visible, sql` or `)})`)
    .where(matches(search.term))
    .orderBy(byName)
    .orderBy('channels.id')
    .limit(search.limit)
    .execute();
}

/** The direct channels of a user with people whose username begins like the term, called by it; then group messages, by name. */
export async function searchDirects(db: Db, userId: string, term: string, limit: number): Promise<ChannelRow[]> {
  const { rows } = await sql<ChannelRow & { teammate: string }>`
    select channels.*, coalesce(users.username, channels.display_name) as teammate
    from channel_members mine
    join channels on channels.id = mine.channel_id and channels.type in ('D', 'G')
    left join channel_members theirs
      on theirs.channel_id = channels.id and theirs.user_id <> mine.user_id and channels.type = 'D'
    left join users on users.id = theirs.user_id
    where mine.user_id = ${userId} and (
      channels.type = 'D' and starts_with(users.username, ${term.toLowerCase()})
      or channels.type = 'G' and ${matches(term)}
    )
    order by channels.type, teammate limit ${limit}
  `.execute(db);
  return rows.map(({ teammate, ...channel }) => ({ ...channel, display_name: teammate }));
}
