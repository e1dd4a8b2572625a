import type { Channel, ChannelStats } from '@parley/contract/conversation/channels.ts';
import type { Page } from '@parley/contract/core/paging.ts';
import type { ReviewerPass } from '@parley/contract/organisation/teams.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { requireOwn } from '../../identity/users/index.ts';
import { findTeam, isReviewing, mayInTeam, requireInTeam } from '../../organisation/teams/index.ts';
import { mayReadChannel, requireChannel, requireInChannel } from './access.ts';
import * as lists from './lists.ts';
import * as numbers from './numbers.ts';
import { type ChannelRow, findChannel, findChannelByName } from './store.ts';
import { toWire } from './wire.ts';

/** The channel with counters as they are now, if the actor may read it. */
async function readable(core: Core, actor: Actor, id: string): Promise<ChannelRow> {
  const channel = await requireChannel(core, id);
  if (!(await mayReadChannel(core, actor, channel))) throw forbidden('read_channel');
  return (await findChannel(core.db, id)) ?? channel;
}

/** GET /channels/{channel_id}; also for reviewers of a flagged message in the channel. */
export async function channelById(core: Core, actor: Actor, id: string, pass: ReviewerPass): Promise<Channel> {
  const isOpen = await isReviewing(core, actor, pass, {
    isPlace: ({ channelId }) => channelId === id,
    mismatch: 'api.channel.get_channel.flagged_post_mismatch.app_error',
  });
  return toWire(isOpen ? await requireChannel(core, id) : await readable(core, actor, id));
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

/** POST /teams/{team_id}/channels/ids: public channels only; guests ask for those they are in. */
export async function publicChannelsByIds(
  core: Core,
  actor: Actor,
  teamId: string,
  ids: readonly string[],
): Promise<Channel[]> {
  if (ids.length === 0 || !ids.every(isId)) throw invalidBody('channel_ids');
  await requireInTeam(core, actor, teamId, 'view_team');
  const channels = await lists.publicByIds(core.db, teamId, ids);
  if (channels.length === 0)
    throw new AppError('app.channel.get_channels_by_ids.not_found.app_error', 404, 'There are no such channels.');
  for (const channel of channels) if (!(await mayReadChannel(core, actor, channel))) throw forbidden('read_channel');
  return channels.map(toWire);
}

/** GET /users/{user_id}/teams/{team_id}/channels and GET /users/{user_id}/channels */
export async function channelsOfUser(
  core: Core,
  actor: Actor,
  userId: string,
  options: { teamId?: string; withArchived: boolean; archivedSince: number },
): Promise<Channel[]> {
  requireOwn(actor, userId);
  if (options.teamId !== undefined) await requireInTeam(core, actor, options.teamId, 'view_team');
  const channels = await lists.channelsOfUser(core.db, userId, options);
  if (channels.length === 0)
    throw new AppError('app.channel.get_channels.not_found.app_error', 404, 'The user is in no channel.');
  return channels.map(toWire);
}

/** GET /channels/{channel_id}/stats */
export async function channelStats(core: Core, actor: Actor, id: string, withoutFiles: boolean): Promise<ChannelStats> {
  const channel = await requireChannel(core, id);
  await requireInChannel(core, actor, channel, 'read_channel');
  const counted = await numbers.numbersOf(core.db, id);
  return { channel_id: id, ...counted, ...(withoutFiles ? { files_count: -1 } : {}) };
}

/** POST /channels/stats/member_count: all of them, or none if one may not be read. */
export async function memberCounts(core: Core, actor: Actor, ids: readonly string[]): Promise<Record<string, number>> {
  for (const id of ids) await requireInChannel(core, actor, await requireChannel(core, id), 'read_channel_content');
  return numbers.memberCounts(core.db, ids);
}

/** GET /channels/{channel_id}/timezones */
export async function timezones(core: Core, actor: Actor, id: string): Promise<string[]> {
  const channel = await findChannel(core.db, id);
  if (!channel) throw forbidden('read_channel');
  await requireInChannel(core, actor, channel, 'read_channel');
  return numbers.timezonesOf(core.db, id);
}

/** GET /channels/{channel_id}/member_counts_by_group: there are no groups on this server. */
export async function memberCountsByGroup(core: Core, actor: Actor, id: string): Promise<[]> {
  await requireInChannel(core, actor, await requireChannel(core, id), 'read_channel');
  return [];
}

/** GET /channels/{channel_id}/access_control/attributes: no channel is ruled by attributes on this server. */
export async function accessAttributes(core: Core, actor: Actor, id: string): Promise<never> {
  await requireInChannel(core, actor, await requireChannel(core, id), 'read_channel');
  throw new AppError(
    'app.pap.get_channel_access_control_attributes.app_error',
    501,
    'This server does not rule access by attributes.',
  );
}
