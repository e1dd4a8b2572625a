import type { Core } from '../../../core/core.ts';
import { knownUsersByNames } from '../../../identity/users/index.ts';
import { type ChannelRow, channelMemberIds, channelMembership } from '../../channels/index.ts';
import type { PostRow } from '../store.ts';
import { calledByEverybody, keywordsOfChannel } from './members.ts';
import { type Scan, scanMentions } from './scan.ts';

/** Whom a post means. The author is never among them. */
export interface Mentions {
  /** Named one by one: by username, keyword or first name, or as the other side of a direct message. */
  readonly explicit: readonly string[];
  /** Called as a group: by @channel, @all or @here, or as members of a group message. None of `explicit`. */
  readonly everyone: readonly string[];
  /** Usernames in the text that belong to nobody in the channel, in lower case. */
  readonly outsiders: readonly string[];
  /** Words like `@all` that were not followed, as the channel has too many members. */
  readonly tooMany: readonly string[];
}

export const NOBODY: Mentions = { explicit: [], everyone: [], outsiders: [], tooMany: [] };

/** What the search for mentions needs of a post. */
export interface Text {
  readonly authorId: string;
  readonly type: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
  /** Whether the author may call everybody in the channel. */
  readonly mayCallAll: boolean;
}

/** Finds whom a post means. Costs no query for people and channels that were looked up before. */
export async function findMentions(core: Core, channel: ChannelRow, text: Text): Promise<Mentions> {
  if (channel.delete_at) return NOBODY;
  const isSpokenToAuthor = text.props.from_webhook === 'true';
  const isMeant = (id: string): boolean => isSpokenToAuthor || id !== text.authorId;
  if (channel.type === 'D') return { ...NOBODY, explicit: [...new Set(channel.name.split('__'))].filter(isMeant) };

  const scan = scanMentions(textsOf(text), await keywordsOfChannel(core, channel.id));
  const explicit = new Set(scan.userIds);
  if (text.type === 'system_add_to_channel') explicit.add(String(text.props.addedUserId));
  const outsiders = scan.names.length ? await addNamed(core, channel, scan.names, explicit) : [];
  const { everyone, tooMany } = await findEveryone(core, channel, scan, text);
  return {
    explicit: [...explicit].filter(isMeant),
    everyone: everyone.filter((id) => isMeant(id) && !explicit.has(id)),
    outsiders: text.type.startsWith('system_') ? [] : outsiders,
    tooMany,
  };
}

/** The message and what attachments show as text. */
function textsOf({ message, props }: Text): string[] {
  const texts = [message];
  if (!Array.isArray(props.attachments)) return texts;
  for (const attachment of props.attachments as Record<string, unknown>[]) {
    for (const text of [attachment.pretext, attachment.text]) if (typeof text === 'string') texts.push(text);
    for (const field of Array.isArray(attachment.fields) ? attachment.fields : []) {
      if (typeof field?.value === 'string') texts.push(field.value);
    }
  }
  return texts;
}

/** Adds the members among those named; gives the names that are nobody's here. */
async function addNamed(
  core: Core,
  channel: ChannelRow,
  names: readonly (readonly string[])[],
  explicit: Set<string>,
): Promise<string[]> {
  const users = await knownUsersByNames(core, names.flat());
  const outsiders: string[] = [];
  for (const readings of names) {
    const known = readings.map((name) => users.get(name)).filter((user) => user !== undefined);
    const memberships = await Promise.all(known.map(({ id }) => channelMembership(core, channel.id, id)));
    const member = known.find((user, i) => memberships[i] && !user.delete_at);
    if (member) explicit.add(member.id);
    else if (known[0]) outsiders.push(known[0].username);
  }
  return outsiders;
}

const QUIET_TYPES = new Set(['system_header_change', 'system_purpose_change']);

async function findEveryone(
  core: Core,
  channel: ChannelRow,
  scan: Scan,
  text: Text,
): Promise<Pick<Mentions, 'everyone' | 'tooMany'>> {
  if (channel.type === 'G') return { everyone: await channelMemberIds(core.db, channel.id), tooMany: [] };
  const words = (['channel', 'all', 'here'] as const).filter((word) => scan[word]);
  if (!words.length || !text.mayCallAll || QUIET_TYPES.has(text.type)) return { everyone: [], tooMany: [] };
  const members = await calledByEverybody(core, channel.id);
  if (members.length > core.config.current.TeamSettings.MaxNotificationsPerChannel) {
    return { everyone: [], tooMany: words.map((word) => `@${word}`) };
  }
  const isAll = scan.channel || scan.all;
  return { everyone: isAll ? members : members.filter((id) => core.realtime.isConnected(id)), tooMany: [] };
}

/** Whether a post that is there means this user: by name or keyword, or in a direct message by being the other side's. */
export async function meansUser(core: Core, channel: ChannelRow, post: PostRow, userId: string): Promise<boolean> {
  const { user_id: authorId, type, message, props } = post;
  if (authorId === userId) return false;
  const { explicit, everyone } = await findMentions(core, channel, {
    authorId,
    type,
    message,
    props,
    mayCallAll: true,
  });
  return explicit.includes(userId) || everyone.includes(userId);
}
