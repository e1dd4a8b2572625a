import { sql } from 'kysely';
import type { Core } from '../../core/core.ts';
import { requireTeam } from '../../organisation/teams/index.ts';
import type { ChannelRow } from '../channels/index.ts';

const LINK = /\B~([a-z0-9\-_]+)/gi;
const MOST_LINKS = 100;

export type ChannelLinks = Record<string, { display_name: string; team_name: string }>;

/** The public channels of the team that a message names with `~`, by name; undefined if there are none. */
export async function channelLinks(
  core: Core,
  channel: ChannelRow,
  message: string,
): Promise<ChannelLinks | undefined> {
  if (!channel.team_id || !message.includes('~')) return undefined;
  const names = [...new Set(Array.from(message.matchAll(LINK), ([, name]) => (name ?? '').toLowerCase()))];
  if (!names.length) return undefined;
  const { name: team_name } = await requireTeam(core, channel.team_id);
  const rows = await core.db
    .selectFrom('channels')
    .select(['name', 'display_name'])
    .where('team_id', '=', channel.team_id)
    .where(sql<boolean>`name = any(${names.slice(0, MOST_LINKS)})`)
    .where('type', '=', 'O')
    .where('delete_at', '=', 0)
    .execute();
  if (!rows.length) return undefined;
  return Object.fromEntries(rows.map(({ name, display_name }) => [name, { display_name, team_name }]));
}
