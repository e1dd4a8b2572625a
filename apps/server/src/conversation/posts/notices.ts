import type { Core } from '../../core/core.ts';
import { newId } from '../../core/ids/index.ts';
import { knownUsersByNames } from '../../identity/users/index.ts';
import { teamMembership } from '../../organisation/teams/index.ts';
import { sendEphemeral } from './ephemeral.ts';
import type { Unsaved } from './save/unsaved.ts';

/** Tells the author of a post, and nobody else, whom it did not reach. Nobody waits for it. */
export function tellAuthor(core: Core, unsaved: Unsaved): void {
  const { outsiders, tooMany } = unsaved.mentions;
  if (!outsiders.length && !tooMany.length) return;
  const telling = Promise.all([tellOfOutsiders(core, unsaved), tellOfTooMany(core, unsaved)]);
  telling.catch((error: unknown) =>
    core.log.error({ err: error }, 'an author was not told whom a message did not reach'),
  );
}

async function tellOfOutsiders(core: Core, { row, channel, mentions }: Unsaved): Promise<void> {
  if (!mentions.outsiders.length || channel.type === 'D' || channel.type === 'G') return;
  const users = [...(await knownUsersByNames(core, mentions.outsiders)).values()];
  const people = users.filter((user) => !user.delete_at && !user.is_bot && user.id !== row.user_id);
  const inTeam = await Promise.all(people.map(({ id }) => teamMembership(core, channel.team_id, id)));
  const invitable = people.filter((_, i) => inTeam[i]);
  const strangers = people.filter((_, i) => !inTeam[i]);
  if (invitable.length) {
    const [ids, names] = [invitable.map(({ id }) => id), invitable.map(({ username }) => username)];
    const id = newId();
    sendEphemeral(core, row.user_id, {
      id,
      channelId: channel.id,
      userId: '',
      rootId: row.root_id,
      message: `${listOf(names)} did not get a notification, being outside the channel.`,
      props: {
        add_channel_member: {
          post_id: id,
          usernames: names,
          not_in_channel_usernames: names,
          user_ids: ids,
          not_in_channel_user_ids: ids,
          not_in_groups_usernames: [],
          not_in_groups_user_ids: [],
        },
      },
    });
  }
  if (strangers.length) {
    sendEphemeral(core, row.user_id, {
      channelId: channel.id,
      userId: '',
      rootId: row.root_id,
      message: `${listOf(strangers.map(({ username }) => username))} did not get a notification, being outside the team.`,
      props: {},
    });
  }
}

async function tellOfTooMany(core: Core, { row, channel, mentions }: Unsaved): Promise<void> {
  for (const word of mentions.tooMany) {
    sendEphemeral(core, row.user_id, {
      channelId: channel.id,
      userId: '',
      rootId: row.root_id,
      message: `${word} notified nobody: the channel has more than ${core.config.current.TeamSettings.MaxNotificationsPerChannel} members.`,
      props: {},
    });
  }
}

const listOf = (names: readonly string[]): string => names.map((name) => `@${name}`).join(', ');
