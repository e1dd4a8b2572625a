import type { Team } from '@parley/contract/organisation/teams.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { AppError } from '../../core/http/index.ts';
import { type TeamRow, teamSeenBy } from '../../organisation/teams/index.ts';
import { type ChannelRow, requireChannel, requireInChannel } from '../channels/index.ts';

/** GET /channels/{channel_id}/common_teams: the teams that all active people of a direct or group channel are in. */
export async function commonTeams(core: Core, actor: Actor, channelId: string): Promise<Team[]> {
  requireNoGuest(actor);
  const channel = await requireChannel(core, channelId);
  await requireInChannel(core, actor, channel, 'read_channel');
  requireDirect(channel);
  const teams = await teamsOfAll(core.db, channel.id);
  return Promise.all(teams.map((team) => teamSeenBy(core, actor, team)));
}

/** Guests make no channels, not even of group messages. */
export function requireNoGuest(actor: Actor): void {
  if (!actor.isGuest) return;
  throw new AppError(
    'api.channel.gm_to_channel_conversion.not_allowed_for_user.request_error',
    403,
    'Guests cannot make a channel of a group message.',
  );
}

export function requireDirect(channel: ChannelRow): void {
  if (channel.type === 'D' || channel.type === 'G') return;
  throw new AppError('app.channel.get_common_teams.incorrect_channel_type', 400, 'This is no direct or group message.');
}

/** Teams that are not archived and have all active people of the channel, by name. */
export async function teamsOfAll(db: Db, channelId: string): Promise<TeamRow[]> {
  return db
    .selectFrom('teams')
    .selectAll()
    .where('delete_at', '=', 0)
    .where('id', 'in', (teams) =>
      teams
        .selectFrom('team_members')
        .innerJoin('channel_members', 'channel_members.user_id', 'team_members.user_id')
        .select('team_members.team_id')
        .where('channel_members.channel_id', '=', channelId)
        .where('team_members.delete_at', '=', 0),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('channel_members')
            .innerJoin('users', 'users.id', 'channel_members.user_id')
            .select('channel_members.user_id')
            .where('channel_members.channel_id', '=', channelId)
            .where('users.delete_at', '=', 0)
            .where(({ not: no, exists: is, selectFrom: from }) =>
              no(
                is(
                  from('team_members')
                    .select('team_members.user_id')
                    .whereRef('team_members.team_id', '=', 'teams.id')
                    .whereRef('team_members.user_id', '=', 'channel_members.user_id')
                    .where('team_members.delete_at', '=', 0),
                ),
              ),
            ),
        ),
      ),
    )
    .orderBy('display_name')
    .execute();
}
