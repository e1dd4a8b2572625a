import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import type { UserRow } from '../../identity/users/index.ts';
import { matches, type PeopleFilter, type Viewer } from './filter.ts';

export type PersonRow = UserRow & { last_activity_at?: number | null };

/** How lists are ordered; those of equal rank by username. */
export type Sort = '' | 'create_at' | 'last_activity_at' | 'status' | 'admin';

const lastActivity = sql<number | null>`(select s.last_activity_at from statuses s where s.user_id = users.id)`;

function rank(sort: Sort, filter: PeopleFilter): RawBuilder<unknown> | undefined {
  switch (sort) {
    case 'create_at':
      return sql`users.create_at desc`;
    case 'last_activity_at':
      return sql`coalesce(${lastActivity}, 0) desc`;
    case 'status':
      return sql`coalesce((
        select array_position('{online,away,dnd}'::text[], s.status) from statuses s where s.user_id = users.id
      ), 4)`;
    case 'admin':
      return sql`(
        select m.scheme_admin from channel_members m where m.channel_id = ${filter.inChannel} and m.user_id = users.id
      ) desc`;
    default:
      return undefined;
  }
}

export async function listPeople(
  db: Db,
  filter: PeopleFilter,
  page: { offset: number; limit: number; sort?: Sort },
): Promise<PersonRow[]> {
  const order = rank(page.sort ?? '', filter);
  let query = db.selectFrom('users').selectAll('users').where(matches(filter));
  if (order) query = query.orderBy(order as RawBuilder<number>);
  query = query.orderBy('username').offset(page.offset).limit(page.limit);
  return page.sort === 'last_activity_at'
    ? query.select(lastActivity.as('last_activity_at')).execute()
    : query.execute();
}

export async function countPeople(db: Db, filter: PeopleFilter): Promise<number> {
  const { count } = await db
    .selectFrom('users')
    .select(sql<number>`count(*)`.as('count'))
    .where(matches(filter))
    .executeTakeFirstOrThrow();
  return count;
}

/** Of these users, those whom the reader may see. */
export async function seenAmong(db: Db, viewer: Viewer, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .selectFrom('users')
    .select('id')
    .where(sql<boolean>`id = any(${ids as string[]})`)
    .where(matches({ seenBy: viewer }))
    .execute();
  return rows.map(({ id }) => id);
}

/** Everybody with whom the user shares a channel, but not the user. */
export async function channelMates(db: Db, userId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('channel_members as mine')
    .innerJoin('channel_members as theirs', 'theirs.channel_id', 'mine.channel_id')
    .select('theirs.user_id')
    .distinct()
    .where('mine.user_id', '=', userId)
    .where('theirs.user_id', '<>', userId)
    .execute();
  return rows.map(({ user_id }) => user_id);
}

/** The others in those of these group message channels that the user is in, by username. */
export async function groupMates(
  db: Db,
  userId: string,
  channelIds: readonly string[],
): Promise<(UserRow & { channel_id: string })[]> {
  return db
    .selectFrom('channel_members as mine')
    .innerJoin('channels', 'channels.id', 'mine.channel_id')
    .innerJoin('channel_members as theirs', 'theirs.channel_id', 'mine.channel_id')
    .innerJoin('users', 'users.id', 'theirs.user_id')
    .selectAll('users')
    .select('theirs.channel_id')
    .where('mine.user_id', '=', userId)
    .where(sql<boolean>`mine.channel_id = any(${channelIds as string[]})`)
    .where('channels.type', '=', 'G')
    .where('theirs.user_id', '<>', userId)
    .orderBy('users.username')
    .execute();
}

/** Accounts of people whose addresses are of none of these domains, by username. */
export async function outsideDomains(
  db: Db,
  domains: readonly string[],
  page: { offset: number; limit: number },
): Promise<UserRow[]> {
  return db
    .selectFrom('users')
    .selectAll()
    .where('is_bot', '=', false)
    .where(sql<boolean>`split_part(email, '@', 2) <> all(${domains as string[]})`)
    .where(sql<boolean>`not 'system_guest' = any(string_to_array(roles, ' '))`)
    .orderBy('username')
    .offset(page.offset)
    .limit(page.limit)
    .execute();
}
