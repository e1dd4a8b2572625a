import type { Channel } from '@parley/contract/conversation/channels.ts';
import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../../core/db/index.ts';
import { byName, type Slice, type TeamOfChannel } from './lists.ts';
import { matches } from './search.ts';
import type { ChannelRow } from './store.ts';
import { toWire } from './wire.ts';

/** Which public and private channels of all teams are meant. What is left out narrows nothing. */
export interface ChannelFilter {
  readonly term?: string;
  /** The term may also be an id. */
  readonly alsoById?: boolean;
  readonly teamIds?: readonly string[];
  readonly types?: readonly ('O' | 'P')[];
  readonly archived: 'without' | 'with' | 'only';
  readonly groupConstrained?: boolean;
  /** Names of channels that are left out in every team. */
  readonly withoutNames?: readonly string[];
  /** Only those that this user finds: public ones of the user's teams (none for guests) and those the user is in. */
  readonly findableBy?: { readonly userId: string; readonly isGuest: boolean };
}

type Row = ChannelRow & TeamOfChannel;

/** One page of channels with their teams, by name. */
export async function findChannels(db: Db, filter: ChannelFilter, page: Slice): Promise<Channel[]> {
  const { rows } = await sql<Row>`
    select channels.*, teams.display_name as team_display_name, teams.name as team_name, teams.update_at as team_update_at
    from channels join teams on teams.id = channels.team_id
    where ${conditions(filter)}
    order by ${byName}, teams.display_name collate "C", channels.id
    limit ${page.perPage} offset ${page.offset}
  `.execute(db);
  return rows.map(toWire);
}

export async function countChannels(db: Db, filter: ChannelFilter): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from channels join teams on teams.id = channels.team_id where ${conditions(filter)}
  `.execute(db);
  return rows[0]?.count ?? 0;
}

function conditions(filter: ChannelFilter): RawBuilder<boolean> {
  const { term = '', types = ['O', 'P'], archived, teamIds, groupConstrained, withoutNames, findableBy } = filter;
  const all = [sql<boolean>`channels.type = any(${types as string[]})`];
  if (term) {
    const found = matches(term);
    all.push(filter.alsoById ? sql<boolean>`(${found} or channels.id = ${term})` : found);
  }
  if (archived !== 'with') all.push(sql<boolean>`(channels.delete_at > 0) = ${archived === 'only'}`);
  if (teamIds?.length) all.push(sql<boolean>`channels.team_id = any(${teamIds as string[]})`);
  if (groupConstrained !== undefined)
    all.push(sql<boolean>`coalesce(channels.group_constrained, false) = ${groupConstrained}`);
  if (withoutNames?.length) all.push(sql<boolean>`channels.name <> all(${withoutNames as string[]})`);
  if (findableBy) all.push(findable(findableBy));
  return sql.join<boolean>(all, sql` and `);
}

function findable({ userId, isGuest }: { userId: string; isGuest: boolean }): RawBuilder<boolean> {
  const inside = sql`exists (select from channel_members where channel_id = channels.id and user_id = ${userId})`;
  const inTeam = sql`exists (select from team_members where team_id = channels.team_id and user_id = ${userId} and delete_at = 0)`;
  return isGuest ? sql<boolean>`${inside}` : sql<boolean>`(${inside} or (channels.type = 'O' and ${inTeam}))`;
}
