import type { Channel, ChannelsWithCount, SearchChannels } from '@parley/contract/conversation/channels.ts';
import { maxPerPage, type Page } from '@parley/contract/core/paging.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { forbidden } from '../../core/http/index.ts';
import { type ChannelFilter, countChannels, findChannels } from './all-channels.ts';
import { FIRST_CHANNELS } from './first-channels.ts';

const FOUND_AT_ONCE = 100;

/** GET /channels: for those who look after channels in the console. */
export async function listAllChannels(
  core: Core,
  actor: Actor,
  options: { withArchived: boolean; withoutDefault: boolean; withCount: boolean },
  page: Page,
): Promise<Channel[] | ChannelsWithCount> {
  requireConsole(actor);
  const filter: ChannelFilter = {
    archived: options.withArchived ? 'with' : 'without',
    ...(options.withoutDefault ? { withoutNames: defaultNames(core) } : {}),
  };
  const channels = await findChannels(core.db, filter, page);
  return options.withCount ? { channels, total_count: await countChannels(core.db, filter) } : channels;
}

/**
 * POST /channels/search: all channels for those who look after them (`inConsole`), otherwise those that the actor can find in any
 * team. With a page and its size, also how many there are.
 */
export async function searchAllChannels(
  core: Core,
  actor: Actor,
  body: SearchChannels,
  inConsole: boolean,
): Promise<Channel[] | ChannelsWithCount> {
  if (inConsole) requireConsole(actor);
  const filter = inConsole ? consoleFilter(core, body) : ownFilter(actor, body);
  const { page, per_page: size } = body;
  if (!inConsole || typeof page !== 'number' || typeof size !== 'number')
    return findChannels(core.db, filter, { perPage: FOUND_AT_ONCE, offset: 0 });
  const perPage = Math.min(Math.max(size, 0), maxPerPage);
  const channels = await findChannels(core.db, filter, { perPage, offset: Math.max(page, 0) * perPage });
  return { channels, total_count: await countChannels(core.db, filter) };
}

function consoleFilter(core: Core, body: SearchChannels): ChannelFilter {
  const types = [...(body.public ? ['O' as const] : []), ...(body.private ? ['P' as const] : [])];
  return {
    term: body.term ?? '',
    alsoById: body.include_search_by_id ?? false,
    archived: body.deleted ? 'only' : body.include_deleted ? 'with' : 'without',
    ...(types.length > 0 ? { types } : {}),
    ...(body.team_ids ? { teamIds: body.team_ids } : {}),
    ...(body.group_constrained ? { groupConstrained: true } : {}),
    ...(body.exclude_group_constrained ? { groupConstrained: false } : {}),
    ...(body.exclude_default_channels ? { withoutNames: defaultNames(core) } : {}),
  };
}

const ownFilter = (actor: Actor, body: SearchChannels): ChannelFilter => ({
  term: body.term ?? '',
  archived: 'with',
  findableBy: { userId: actor.userId, isGuest: actor.isGuest },
});

const defaultNames = (core: Core): string[] => [
  ...FIRST_CHANNELS.map((channel) => channel.name),
  ...core.config.current.TeamSettings.ExperimentalDefaultChannels,
];

function requireConsole(actor: Actor): void {
  const permission = 'sysconsole_read_user_management_channels';
  if (!holds(actor, permission)) throw forbidden(permission);
}
