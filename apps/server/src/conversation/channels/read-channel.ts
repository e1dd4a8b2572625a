import type { Channel, ChannelStats } from '@parley/contract/conversation/channels.ts';
import type { Page } from '@parley/contract/core/paging.ts';
import { type Actor, holds, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids.ts';
import { findTeam, mayInTeam, teamMembership } from '../../organisation/teams/index.ts';
import { mayReadChannel, requireChannel, requireInChannel } from './access.ts';
import * as lists from './lists.ts';
import { searchDirects, searchTeamChannels } from './search.ts';
import { type ChannelRow, findChannel, findChannelByName } from './store.ts';
import { toWire } from './wire.ts';

const AUTOCOMPLETE_LIMIT = 50;

/** The channel with counters as they are now, if the actor may read it. */
async function readable(core: Core, actor: Actor, id: string): Promise<ChannelRow> {
  const channel = await requireChannel(core, id);
  if (!(await mayReadChannel(core, actor, channel))) throw forbidden('read_channel');
  return (await findChannel(core.db, id)) ?? channel;
}

/** GET /channels/{channel_id} */
export async function channelById(core: Core, actor: Actor, id: string): Promise<Channel> {
  return toWire(await readable(core, actor, id));
}

/** GET /teams/{team_id}/channels/name/{name}: a private channel that one may not read does not exist. */
export async function channelByName(
  core: Core,
  actor: Actor,
  teamId: string,
  name: string,
  withArchived: boolean,
): Promise<Channel> {
  const channel = await findChannelByName(core.db, teamId, name.toLowerCase(), { withArchived });
  if (!channel) throw noSuchName();
  if (await mayReadChannel(core, actor, channel)) return toWire(channel);
  if (channel.type === 'O') throw forbidden('read_channel');
  if (await mayInTeam(core, actor, teamId, 'manage_team')) return toWire(channel);
  throw noSuchName();
}

/** GET /teams/name/{team_name}/channels/name/{name} */
export async function channelByNames(
  core: Core,
  actor: Actor,
  teamName: string,
  name: string,
  withArchived: boolean,
): Promise<Channel> {
  const team = await findTeam(core.db, { name: teamName });
  if (!team) throw new AppError('app.team.get_by_name.missing.app_error', 404, 'There is no team with this name.');
  return channelByName(core, actor, team.id, name, withArchived);
}

const noSuchName = (): AppError =>
  new AppError('app.channel.get_by_name.missing.app_error', 404, 'There is no channel with this address.');

/** GET /teams/{team_id}/channels */
export async function publicChannels(core: Core, actor: Actor, teamId: string, page: Page): Promise<Channel[]> {
  await requireInTeam(core, actor, teamId, 'list_team_channels');
  return (await lists.channelsOfTeam(core.db, teamId, 'O', page)).map(toWire);
}

/** GET /teams/{team_id}/channels/private */
export async function privateChannels(core: Core, actor: Actor, teamId: string, page: Page): Promise<Channel[]> {
  if (!isSystemAdmin(actor)) throw forbidden('manage_system');
  return (await lists.channelsOfTeam(core.db, teamId, 'P', page)).map(toWire);
}

/** GET /teams/{team_id}/channels/deleted */
export async function archivedChannels(core: Core, actor: Actor, teamId: string, page: Page): Promise<Channel[]> {
  await requireInTeam(core, actor, teamId, 'list_team_channels');
  return (await lists.archivedOfTeam(core.db, teamId, actor.userId, isSystemAdmin(actor), page)).map(toWire);
}

/** POST /teams/{team_id}/channels/ids: public channels only. */
export async function publicChannelsByIds(
  core: Core,
  actor: Actor,
  teamId: string,
  ids: readonly string[],
): Promise<Channel[]> {
  if (ids.length === 0 || !ids.every(isId)) throw invalidBody('channel_ids');
  await requireInTeam(core, actor, teamId, 'view_team');
  if (actor.isGuest) throw forbidden('list_team_channels');
  const channels = await lists.publicByIds(core.db, teamId, ids);
  if (channels.length === 0)
    throw new AppError('app.channel.get_channels_by_ids.not_found.app_error', 404, 'There are no such channels.');
  return channels.map(toWire);
}

/** GET /users/{user_id}/teams/{team_id}/channels and GET /users/{user_id}/channels */
export async function channelsOfUser(
  core: Core,
  actor: Actor,
  userId: string,
  options: { teamId?: string; withArchived: boolean; archivedSince: number },
): Promise<Channel[]> {
  if (actor.userId !== userId && !holds(actor, 'edit_other_users')) throw forbidden('edit_other_users');
  if (options.teamId !== undefined) await requireInTeam(core, actor, options.teamId, 'view_team');
  const channels = await lists.channelsOfUser(core.db, userId, options);
  if (channels.length === 0 && options.teamId !== undefined) {
    throw new AppError('app.channel.get_channels.not_found.app_error', 404, 'The user is in no channel of this team.');
  }
  return channels.map(toWire);
}

/** GET /channels/{channel_id}/stats */
export async function channelStats(core: Core, actor: Actor, id: string, withoutFiles: boolean): Promise<ChannelStats> {
  const channel = await requireChannel(core, id);
  await requireInChannel(core, actor, channel, 'read_channel');
  const numbers = await lists.numbersOf(core.db, id);
  return { channel_id: id, ...numbers, ...(withoutFiles ? { files_count: -1 } : {}) };
}

/** POST /channels/stats/member_count: all of them, or none if one may not be read. */
export async function memberCounts(core: Core, actor: Actor, ids: readonly string[]): Promise<Record<string, number>> {
  for (const id of ids) await requireInChannel(core, actor, await requireChannel(core, id), 'read_channel');
  return lists.memberCounts(core.db, ids);
}

/** GET /channels/{channel_id}/timezones */
export async function timezones(core: Core, actor: Actor, id: string): Promise<string[]> {
  const channel = await findChannel(core.db, id);
  if (!channel) throw forbidden('read_channel');
  await requireInChannel(core, actor, channel, 'read_channel');
  return lists.timezonesOf(core.db, id);
}

/** POST /teams/{team_id}/channels/search: guests find only what they are in. */
export async function searchChannels(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  const all = await mayInTeam(core, actor, teamId, 'list_team_channels');
  if (!all && !(await teamMembership(core, teamId, actor.userId))) {
    throw new AppError('app.team.get_member.missing.app_error', 404, 'You are not in this team.');
  }
  const search = { term, userId: actor.userId, withPublic: all, withPrivate: true, limit: AUTOCOMPLETE_LIMIT };
  return (await searchTeamChannels(core.db, teamId, search)).map(toWire);
}

/** GET /teams/{team_id}/channels/autocomplete: for links to channels. */
export async function autocomplete(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  await requireInTeam(core, actor, teamId, 'list_team_channels');
  const search = { term, userId: actor.userId, withPublic: true, withPrivate: true, limit: AUTOCOMPLETE_LIMIT };
  return (await searchTeamChannels(core.db, teamId, search)).map(toWire);
}

/** GET /teams/{team_id}/channels/search_autocomplete: where one may search, direct channels by the name of the other too. */
export async function searchAutocomplete(core: Core, actor: Actor, teamId: string, term: string): Promise<Channel[]> {
  const search = { term, userId: actor.userId, withPublic: false, withPrivate: true, limit: AUTOCOMPLETE_LIMIT };
  const channels = (await searchTeamChannels(core.db, teamId, search)).map(toWire);
  const directs = term ? await searchDirects(core.db, actor.userId, term, AUTOCOMPLETE_LIMIT) : [];
  return [...channels, ...directs.map(({ teammate, ...channel }) => ({ ...toWire(channel), display_name: teammate }))];
}

async function requireInTeam(
  core: Core,
  actor: Actor,
  teamId: string,
  permission: Parameters<typeof mayInTeam>[3],
): Promise<void> {
  if (!(await mayInTeam(core, actor, teamId, permission))) throw forbidden(permission);
}
