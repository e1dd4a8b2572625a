import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { newId } from '../../core/ids/index.ts';
import { joinTeamLifecycle, type TeamRow } from '../../organisation/teams/index.ts';
import { type ChannelRow, FIRST_CHANNELS, findChannelByName, insertChannel, TOWN_SQUARE } from '../channels/index.ts';
import { noteJoined, noteLeft } from '../system-posts/index.ts';
import { joinChannel } from './join-channel.ts';
import { leaveChannel } from './leave-channel.ts';

/** Makes, fills and empties a team's channels within the team's own transactions; nobody waits for the notes about it. */
export function followTeams(core: Core): void {
  joinTeamLifecycle(core, {
    async created(write, { team }) {
      for (const channel of FIRST_CHANNELS) await makeChannel(write, team, channel);
    },
    async joined(write, { team, userId, isGuest, actorId }) {
      if (isGuest) return;
      for (const channel of await defaultChannels(core, write, team))
        if (await joinChannel(core, write, channel, { userId, isGuest, actorId }))
          write.afterCommit(() => void noteJoined(core, channel, { userId, isGuest, actorId, withTeam: true }));
    },
    async left(write, { team, userId, actorId }) {
      for (const channel of await channelsOfMember(write, team, userId)) {
        const who = { userId, removerId: actorId, withTeam: true };
        await leaveChannel(core, write, channel, who);
        write.afterCommit(() => void noteLeft(core, channel, who));
      }
    },
  });
}

function makeChannel(write: Write, team: TeamRow, names: { name: string; display_name: string }): Promise<ChannelRow> {
  const now = Date.now();
  const times = { create_at: now, update_at: now, last_post_at: now, last_root_post_at: now };
  return insertChannel(write.db, {
    id: newId(now),
    ...times,
    ...names,
    team_id: team.id,
    type: 'O',
  });
}

/** Town square and those of TeamSettings.ExperimentalDefaultChannels, which stand for off-topic when there are any. */
async function defaultChannels(core: Core, write: Write, team: TeamRow): Promise<ChannelRow[]> {
  const chosen = core.config.current.TeamSettings.ExperimentalDefaultChannels;
  const names = new Set(chosen.length > 0 ? [TOWN_SQUARE, ...chosen] : FIRST_CHANNELS.map((channel) => channel.name));
  const found: ChannelRow[] = [];
  for (const name of names) {
    const channel = await findChannelByName(write.db, team.id, name, { withArchived: false });
    if (channel?.type === 'O') found.push(channel);
  }
  return found;
}

function channelsOfMember(write: Write, team: TeamRow, userId: string): Promise<ChannelRow[]> {
  return write.db
    .selectFrom('channels')
    .innerJoin('channel_members', 'channel_members.channel_id', 'channels.id')
    .selectAll('channels')
    .where('channels.team_id', '=', team.id)
    .where('channel_members.user_id', '=', userId)
    .execute();
}
