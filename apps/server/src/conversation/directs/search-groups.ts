import type { Channel } from '@parley/contract/conversation/channels.ts';
import { sql } from 'kysely';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type ChannelRow, toWire } from '../channels/index.ts';

const LIMIT = 50;

/** POST /channels/group/search: one's own groups in which each word begins the username of somebody. */
export async function searchGroups(core: Core, actor: Actor, term: string): Promise<Channel[]> {
  const words = term
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 0) return [];
  const named = words.map(
    (word) => sql<boolean>`exists (
      select from channel_members member join users on users.id = member.user_id
      where member.channel_id = channels.id and starts_with(users.username, ${word})
    )`,
  );
  const { rows } = await sql<ChannelRow>`
    select channels.* from channels join channel_members mine on mine.channel_id = channels.id and mine.user_id = ${actor.userId}
    where channels.type = 'G' and ${sql.join(named, sql` and `)}
    order by channels.display_name desc limit ${LIMIT}
  `.execute(core.db);
  return rows.map(toWire);
}
