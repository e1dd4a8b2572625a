import type { Mentions } from '../mentions/find.ts';

/** What of a post decides its effects on counters and threads. */
export interface Effective {
  readonly createAt: number;
  readonly userId: string;
  readonly channelId: string;
  readonly teamId: string;
  readonly rootId: string;
  readonly isUrgent: boolean;
  /** Whether it counts as a message: joining and leaving don't. */
  readonly counts: boolean;
  /** Whether writing it means having read the channel. */
  readonly marksRead: boolean;
  readonly mentions: Pick<Mentions, 'explicit' | 'everyone'>;
  /** Whether replying and being named makes people follow the thread. */
  readonly autoFollow: boolean;
  /** Who else follows the thread unless that was decided before: by its first post, or by following all of the channel. */
  readonly newFollowers: readonly string[];
}

/** What is added to a channel's counters. In all of these, the names are those of the statement's columns. */
export interface ChannelEffect {
  readonly id: string;
  posts: number;
  roots: number;
  last: number;
  last_root: number;
}

export interface MemberEffect {
  readonly channel_id: string;
  readonly user_id: string;
  /** The member wrote here and so has read all but the messages that came `after`. */
  reads: boolean;
  after: number;
  after_root: number;
  mentions: number;
  mentions_root: number;
  mentions_urgent: number;
  viewed: number;
}

export interface ThreadEffect {
  readonly post_id: string;
  readonly channel_id: string;
  readonly team_id: string;
  replies: number;
  last: number;
  /** Who replied, each once, the latest last. */
  authors: string[];
}

export interface FollowerEffect {
  readonly post_id: string;
  readonly user_id: string;
  /** `follow`: from now on in any case; `ensure`: unless that was decided before; `notify`: only who follows already. */
  kind: 'follow' | 'ensure' | 'notify';
  /** When the follower wrote here, 0 if not; all but the replies that came `after` are read then. */
  viewed: number;
  after: number;
  mentions: number;
  updated: number;
}

export interface Effects {
  readonly channels: readonly ChannelEffect[];
  readonly members: readonly MemberEffect[];
  readonly threads: readonly ThreadEffect[];
  readonly followers: readonly FollowerEffect[];
}

/**
 * What a batch of posts, in their order, does to channels, members, threads and followers: one row for each that changes, always
 * in the same order, so that two batches never wait for each other's rows.
 */
export function effectsOf(posts: readonly Effective[]): Effects {
  const channels = new Map<string, ChannelEffect>();
  const members = new Map<string, MemberEffect>();
  const threads = new Map<string, ThreadEffect>();
  const followers = new Map<string, FollowerEffect>();
  for (const post of posts) {
    const channel = countInChannel(channels, post);
    if (post.marksRead) noteAuthor(memberOf(members, post.channelId, post.userId), channel, post.createAt);
    for (const userId of post.mentions.explicit) noteMention(memberOf(members, post.channelId, userId), post);
    for (const userId of post.mentions.everyone) noteMention(memberOf(members, post.channelId, userId), post);
    if (!post.rootId) continue;
    const thread = countInThread(threads, post);
    noteFollowers(followers, thread, post);
  }
  for (const member of members.values()) {
    const channel = channels.get(member.channel_id);
    if (!member.reads || !channel) continue;
    member.after += channel.posts;
    member.after_root += channel.roots;
  }
  for (const follower of followers.values()) {
    if (follower.viewed) follower.after += threads.get(follower.post_id)?.replies ?? 0;
  }
  return {
    channels: inOrder(channels),
    members: inOrder(members),
    threads: inOrder(threads),
    followers: inOrder(followers),
  };
}

function inOrder<Row>(rows: ReadonlyMap<string, Row>): Row[] {
  if (rows.size < 2) return [...rows.values()];
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

function countInChannel(channels: Map<string, ChannelEffect>, post: Effective): ChannelEffect {
  let channel = channels.get(post.channelId);
  if (!channel) {
    channel = { id: post.channelId, posts: 0, roots: 0, last: 0, last_root: 0 };
    channels.set(post.channelId, channel);
  }
  channel.last = Math.max(channel.last, post.createAt);
  if (!post.rootId) channel.last_root = Math.max(channel.last_root, post.createAt);
  if (post.counts) {
    channel.posts++;
    if (!post.rootId) channel.roots++;
  }
  return channel;
}

function memberOf(members: Map<string, MemberEffect>, channel_id: string, user_id: string): MemberEffect {
  const key = `${channel_id} ${user_id}`;
  let member = members.get(key);
  if (!member) {
    const none = { after: 0, after_root: 0, mentions: 0, mentions_root: 0, mentions_urgent: 0, viewed: 0 };
    member = { channel_id, user_id, reads: false, ...none };
    members.set(key, member);
  }
  return member;
}

/** Here and in threads, `after` is less by what there was when the author wrote, and more by all there is in the end. */
function noteAuthor(member: MemberEffect, channel: ChannelEffect, createAt: number): void {
  member.reads = true;
  member.after = -channel.posts;
  member.after_root = -channel.roots;
  member.mentions = 0;
  member.mentions_root = 0;
  member.mentions_urgent = 0;
  member.viewed = createAt;
}

function noteMention(member: MemberEffect, { rootId, isUrgent }: Effective): void {
  member.mentions++;
  if (isUrgent) member.mentions_urgent++;
  if (!rootId) member.mentions_root++;
}

function countInThread(threads: Map<string, ThreadEffect>, post: Effective): ThreadEffect {
  let thread = threads.get(post.rootId);
  if (!thread) {
    const { rootId: post_id, channelId: channel_id, teamId: team_id } = post;
    thread = { post_id, channel_id, team_id, replies: 0, last: 0, authors: [] };
    threads.set(post.rootId, thread);
  }
  thread.replies++;
  thread.last = Math.max(thread.last, post.createAt);
  thread.authors = [...thread.authors.filter((author) => author !== post.userId), post.userId];
  return thread;
}

function noteFollowers(followers: Map<string, FollowerEffect>, thread: ThreadEffect, post: Effective): void {
  const { rootId, createAt, userId: author, mentions, autoFollow } = post;
  const named = autoFollow ? 'follow' : 'notify';
  if (autoFollow) {
    for (const userId of post.newFollowers)
      if (userId !== author) followerOf(followers, rootId, userId, 'ensure', createAt);
  }
  const own = followerOf(followers, rootId, author, named, createAt);
  own.viewed = createAt;
  own.after = -thread.replies;
  own.mentions = 0;
  for (const userId of mentions.explicit) followerOf(followers, rootId, userId, named, createAt).mentions++;
  for (const userId of mentions.everyone) followerOf(followers, rootId, userId, 'notify', createAt).mentions++;
}

const STRENGTH = { notify: 0, ensure: 1, follow: 2 } as const;

function followerOf(
  followers: Map<string, FollowerEffect>,
  post_id: string,
  user_id: string,
  kind: FollowerEffect['kind'],
  updated: number,
): FollowerEffect {
  const key = `${post_id} ${user_id}`;
  let follower = followers.get(key);
  if (!follower) {
    follower = { post_id, user_id, kind, viewed: 0, after: 0, mentions: 0, updated };
    followers.set(key, follower);
  }
  if (STRENGTH[kind] > STRENGTH[follower.kind]) follower.kind = kind;
  follower.updated = updated;
  return follower;
}
