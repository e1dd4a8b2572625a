import { sql } from 'kysely';
import type { Core } from '../../core/core.ts';
import { joinChannelLifecycle } from '../channels/index.ts';

/** A channel that is deleted for good takes its posts along with all that hangs on them; in one that moves, the threads move too. */
export function followChannels(core: Core): void {
  joinChannelLifecycle(core, {
    async deleted({ db }, { channel }) {
      const posts = sql`(select id from posts where channel_id = ${channel.id})`;
      await sql`delete from preferences where category = 'flagged_post' and name in ${posts}`.execute(db);
      await sql`delete from thread_memberships where post_id in ${posts}`.execute(db);
      await db.deleteFrom('reactions').where('channel_id', '=', channel.id).execute();
      await sql`delete from post_acknowledgements where post_id in ${posts}`.execute(db);
      await db.deleteFrom('threads').where('channel_id', '=', channel.id).execute();
      await db.deleteFrom('posts').where('channel_id', '=', channel.id).execute();
    },
    async moved({ db }, { channel, teamId }) {
      await db.updateTable('threads').set({ team_id: teamId }).where('channel_id', '=', channel.id).execute();
    },
  });
}
