import { type Selectable, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import { firstCategories, type Owner, STEP } from './sidebar.ts';
import type { SidebarCategoriesTable } from './tables.ts';

export type CategoryRow = Selectable<SidebarCategoriesTable>;

/** A channel of the user and where it was put; one channel may have several places. */
export interface Place {
  readonly channel_id: string;
  readonly is_direct: boolean;
  readonly is_favourite: boolean;
  readonly category_id: string | null;
}

/** The categories in their order; the first ones for whom has none. */
export async function categoriesOf(db: Db, owner: Owner): Promise<CategoryRow[]> {
  const rows = await rowsOf(db, owner).execute();
  return rows.length > 0 ? rows : firstCategories(owner);
}

/** The same, written down if need be, and locked against other changes until the transaction ends. */
export async function lockCategories(db: Db, owner: Owner): Promise<CategoryRow[]> {
  await db
    .insertInto('sidebar_categories')
    .values(firstCategories(owner))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  return rowsOf(db, owner).forUpdate().execute();
}

function rowsOf(db: Db, { userId, teamId }: Owner) {
  return db
    .selectFrom('sidebar_categories')
    .selectAll()
    .where('user_id', '=', userId)
    .where('team_id', '=', teamId)
    .orderBy('sort_order')
    .orderBy('id');
}

export async function findCategory(db: Db, id: string): Promise<CategoryRow | undefined> {
  return db.selectFrom('sidebar_categories').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Where the channels are that the user is in: those of the team and the direct and group ones, without archived ones. */
export async function placesOf(db: Db, { userId, teamId }: Owner): Promise<Place[]> {
  const { rows } = await sql<Place>`
    select channel.id as channel_id, channel.type in ('D', 'G') as is_direct, placed.category_id, is_favourite
    from channel_members member
    join channels channel on channel.id = member.channel_id and channel.delete_at = 0 and channel.team_id in (${teamId}, '')
    left join preferences preference on preference.user_id = member.user_id
      and preference.category = 'favorite_channel' and preference.name = channel.id
    cross join lateral (select coalesce(preference.value = 'true', false) as is_favourite) favourite
    left join lateral (
      select category.id as category_id, place.sort_order
      from sidebar_channels place
      join sidebar_categories category on category.id = place.category_id and category.team_id = ${teamId}
      where place.user_id = member.user_id and place.channel_id = member.channel_id
        and (category.type = 'favorites') = is_favourite
    ) placed on true
    where member.user_id = ${userId}
    order by placed.sort_order nulls last, channel.display_name collate "C", channel.id
  `.execute(db);
  return rows;
}

export async function insertCategory(db: Db, category: CategoryRow): Promise<void> {
  await db.insertInto('sidebar_categories').values(category).execute();
}

export async function updateCategory(
  db: Db,
  id: string,
  change: Pick<CategoryRow, 'display_name' | 'sorting' | 'muted' | 'collapsed'>,
): Promise<void> {
  await db.updateTable('sidebar_categories').set(change).where('id', '=', id).execute();
}

export async function deleteCategory(db: Db, id: string): Promise<void> {
  await db.deleteFrom('sidebar_categories').where('id', '=', id).execute();
}

/** Numbers categories in the order of the ids. */
export async function orderCategories(db: Db, ids: readonly string[]): Promise<void> {
  await sql`
    update sidebar_categories set sort_order = (position - 1) * ${STEP}
    from unnest(${ids as string[]}::text[]) with ordinality as wanted (id, position)
    where sidebar_categories.id = wanted.id
  `.execute(db);
}

/**
 * Makes these channels, in this order, all that is placed in a category. Passed over are channels that the user is not in, those of
 * other teams, and for the two homes of channels what has its home in the other.
 */
export async function placeChannels(db: Db, category: CategoryRow, channelIds: readonly string[]): Promise<void> {
  await db.deleteFrom('sidebar_channels').where('category_id', '=', category.id).execute();
  await sql`
    insert into sidebar_channels (user_id, channel_id, category_id, sort_order)
    select member.user_id, channel.id, ${category.id}, position * ${STEP}
    from unnest(${channelIds as string[]}::text[]) with ordinality as wanted (id, position)
    join channels channel on channel.id = wanted.id and channel.team_id in (${category.team_id}, '')
    join channel_members member on member.channel_id = channel.id and member.user_id = ${category.user_id}
    where ${category.type} not in ('channels', 'direct_messages')
      or (channel.type in ('D', 'G')) = (${category.type} = 'direct_messages')
    on conflict do nothing
  `.execute(db);
}

/** Takes channels out of all categories of a sidebar. */
export async function removePlaces(db: Db, { userId, teamId }: Owner, channelIds: readonly string[]): Promise<void> {
  await sql`
    delete from sidebar_channels place using sidebar_categories category
    where category.id = place.category_id and category.team_id = ${teamId}
      and place.user_id = ${userId} and place.channel_id = any(${channelIds as string[]})
  `.execute(db);
}
