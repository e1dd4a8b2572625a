import type { Core } from '../../core/core.ts';
import { type Write, write } from '../../core/db/write.ts';
import { joinTeamLifecycle } from '../../organisation/teams/index.ts';
import { type ChannelRow, channelMemberIds, tellChannelLifecycle } from '../channels/index.ts';
import { channelDeleted } from './events.ts';

/** Deletes a channel with its members, posts, files and all else that hangs on it. Its name is free again. */
export function deleteForGood(core: Core, channel: ChannelRow): Promise<void> {
  return write(core, (write) => deleteWithin(core, write, channel));
}

/** The channels of a team that is deleted for good go with it. */
export function followTeams(core: Core): void {
  joinTeamLifecycle(core, {
    async deleted(write, { team }) {
      const channels = await write.db.selectFrom('channels').selectAll().where('team_id', '=', team.id).execute();
      for (const channel of channels) await deleteWithin(core, write, channel);
    },
  });
}

async function deleteWithin(core: Core, write: Write, channel: ChannelRow): Promise<void> {
  const userIds = await channelMemberIds(write.db, channel.id);
  await tellChannelLifecycle(core, 'deleted', write, { channel });
  await write.db.deleteFrom('channel_member_history').where('channel_id', '=', channel.id).execute();
  await write.db.deleteFrom('channels').where('id', '=', channel.id).execute();
  write.publish(channelDeleted({ ...channel, delete_at: Date.now() }));
  write.afterCommit(() => {
    core.events.signal('channel_changed', { channelId: channel.id });
    for (const userId of userIds) {
      core.events.signal('channel_member_changed', { channelId: channel.id, userId });
      core.events.signal('membership', { userId, channelId: channel.id, joined: false });
    }
  });
}
