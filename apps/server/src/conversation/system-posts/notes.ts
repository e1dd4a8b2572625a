import type { ChannelRow } from '../channels/index.ts';

/** A person as the notes name it. */
export interface Named {
  readonly id: string;
  readonly username: string;
}

/** What a system post says: its type, its sentence, and the facts that clients make their own sentence from. */
export interface Note {
  readonly type: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
}

export function joined(user: Named, options: { isGuest: boolean; withTeam: boolean; isTownSquare: boolean }): Note {
  const props = { username: user.username };
  if (options.withTeam && options.isTownSquare)
    return { type: 'system_join_team', message: `${user.username} joined the team.`, props };
  const type = options.isGuest ? 'system_guest_join_channel' : 'system_join_channel';
  return { type, message: `${user.username} joined the channel${options.isGuest ? ' as a guest' : ''}.`, props };
}

export const added = (user: Named, by: Named, isGuest: boolean): Note => ({
  type: isGuest ? 'system_add_guest_to_chan' : 'system_add_to_channel',
  message: `${user.username} was added to the channel by ${by.username}.`,
  props: { userId: by.id, username: by.username, addedUserId: user.id, addedUsername: user.username },
});

/** Its author is no member any more and so calls no group. */
export const left = (user: Named): Note => ({
  type: 'system_leave_channel',
  message: `${user.username} left the channel.`,
  props: { username: user.username, disable_group_highlight: true },
});

export const removed = (user: Named): Note => ({
  type: 'system_remove_from_channel',
  message: `${user.username} was removed from the channel.`,
  props: { removedUserId: user.id, removedUsername: user.username },
});

export const leftTeam = (user: Named, byAnother: boolean): Note => ({
  type: byAnother ? 'system_remove_from_team' : 'system_leave_team',
  message: `${user.username} ${byAnother ? 'was removed from' : 'left'} the team.`,
  props: { username: user.username },
});

const what = (text: string): string => (text ? `“${text}”` : 'nothing');

/** One note for each of header, purpose, name and privacy that is another now. */
export function edited(before: ChannelRow, after: ChannelRow, by: Named): Note[] {
  const { username } = by;
  const notes: Note[] = [];
  if (before.type !== after.type) {
    const kind = after.type === 'P' ? 'private' : 'public';
    notes.push({
      type: 'system_change_chan_privacy',
      message: `${username} made the channel ${kind}.`,
      props: { username },
    });
  }
  if (before.display_name !== after.display_name) {
    notes.push({
      type: 'system_displayname_change',
      message: `${username} renamed the channel from ${what(before.display_name)} to ${what(after.display_name)}.`,
      props: { username, old_displayname: before.display_name, new_displayname: after.display_name },
    });
  }
  if (before.header !== after.header) {
    notes.push({
      type: 'system_header_change',
      message: `${username} changed the header from ${what(before.header)} to ${what(after.header)}.`,
      props: { username, old_header: before.header, new_header: after.header },
    });
  }
  if (before.purpose !== after.purpose) {
    notes.push({
      type: 'system_purpose_change',
      message: `${username} changed the purpose from ${what(before.purpose)} to ${what(after.purpose)}.`,
      props: { username, old_purpose: before.purpose, new_purpose: after.purpose },
    });
  }
  return notes;
}

export const moved = (by: Named): Note => ({
  type: 'system_move_channel',
  message: `${by.username} moved the channel to this team.`,
  props: { username: by.username },
});

/** A group message became a channel, with these people in it. */
export const converted = (by: Named, memberIds: readonly string[]): Note => ({
  type: 'system_gm_to_channel',
  message: `${by.username} made a private channel of this group message.`,
  props: { convertedByUserId: by.id, gmMembersDuringConversionIDs: memberIds },
});

export const archived = (by: Named): Note => ({
  type: 'system_channel_deleted',
  message: `${by.username} archived the channel.`,
  props: { username: by.username },
});

export const restored = (by: Named): Note => ({
  type: 'system_channel_restored',
  message: `${by.username} restored the channel.`,
  props: { username: by.username },
});
