import type { Post } from '@parley/contract/conversation/posts.ts';
import { useMemo } from 'react';
import { displayName, nameFormat, userById } from '../../identity/users/index.ts';
import { namesReader, plainText } from '../../lib/markdown/index.ts';
import { useSelect } from '../../lib/react.ts';
import {
  authorOf,
  type Deletion,
  type Delivery,
  deletionOf,
  newestReply,
  type OutboxEntry,
  outboxEntry,
  PostRow,
  type PostView,
  pictureOf,
  type ThreadView,
} from '../posts/index.ts';
import { reactionsOf } from '../reactions/index.ts';
import { isSaved } from '../saved/index.ts';
import { threadById } from '../threads/index.ts';
import { usePlace } from './place-context.tsx';

export interface PostInPlaceProps {
  post: Post;
  grouped: boolean;
  focused: boolean;
}

/** A post of the state as a row: what is known of its author, reactions, replies and delivery is put together here. */
export function PostInPlace({ post, grouped, focused }: PostInPlaceProps) {
  const place = usePlace();
  const author = useSelect(userById(post.user_id));
  const format = useSelect(nameFormat);
  const reactions = useSelect(reactionsOf(post.id));
  const thread = useThread(post);
  const deletion = useDeletion(post);
  const entry = useSelect(outboxEntry(post.pending_post_id || post.id));
  const saved = useSelect(isSaved(post.id));

  const view = useMemo((): PostView => {
    const delivery = entry && post.id === entry.pendingId ? deliveryOf(entry) : undefined;
    return {
      post,
      author: authorOf(post, author, (user) => displayName(user, format)),
      permalink: place.permalink(post),
      grouped,
      mentionsMe: post.user_id !== place.reader.id && namesReader(post.message, place.reader),
      files: post.metadata?.files ?? [],
      reactions,
      ...(thread && place.withFooters ? { thread } : {}),
      ...(delivery ? { delivery } : {}),
      ...(deletion ? { deletion } : {}),
      ...(post.is_pinned ? { pinnedBy: '' } : {}),
      ...(saved ? { saved } : {}),
    };
  }, [post, author, format, reactions, thread, deletion, entry, saved, grouped, place]);
  return <PostRow view={view} focused={focused} held={place.heldId === post.id} />;
}

/** What is left of the post if it was deleted. Who did it is not always told: then it was the author. */
function useDeletion(post: Post): Deletion | undefined {
  const me = useSelect((state) => state.session.me);
  const until = useSelect((state) => deletionOf(post.id)(state)?.until);
  const by = String(post.props.deleteBy ?? post.user_id);
  const user = useSelect(userById(by));
  const format = useSelect(nameFormat);
  const gone = post.delete_at > 0;
  return useMemo(() => {
    if (until !== undefined) return { undoUntil: until };
    if (!gone) return undefined;
    return by === me ? { undoUntil: 0 } : { by: user ? displayName(user, format) : '' };
  }, [until, gone, by, me, user, format]);
}

function deliveryOf({ status, error }: OutboxEntry): Delivery {
  if (status === 'failed') return { kind: 'failed', reason: error?.message ?? 'the server did not answer.' };
  return status === 'waiting' ? { kind: 'waiting' } : { kind: 'sending' };
}

/** The replies of a root post for its footer; undefined when there are none. */
function useThread(post: Post): ThreadView | undefined {
  const place = usePlace();
  const followed = useSelect(threadById(post.id));
  const users = useSelect((state) => state.users.byId);
  const last = useSelect(newestReply(post.id));
  const format = useSelect(nameFormat);
  const replies = Math.max(post.reply_count, followed?.replyCount ?? 0);
  return useMemo(() => {
    if (replies === 0 || post.root_id !== '') return undefined;
    const lastAt = Math.max(post.last_reply_at, followed?.lastReplyAt ?? 0);
    const newest = last && last.create_at >= lastAt ? last : undefined;
    const participants = followed?.participants ?? (post.participants ?? []).map(({ id }) => id);
    const bySpeech = newest ? [...participants.filter((id) => id !== newest.user_id), newest.user_id] : participants;
    const people = [...bySpeech].reverse().flatMap((id) => {
      const user = users[id];
      const picture = user && pictureOf(user);
      return user ? [{ id, name: displayName(user, format), ...(picture ? { picture } : {}) }] : [];
    });
    const sender = newest && users[newest.user_id];
    return {
      href: place.threadHref(post),
      replies,
      unread: followed?.unreadReplies ?? 0,
      people: people.slice(0, 3),
      ...(newest && sender ? { last: { name: displayName(sender, format), text: plainText(newest.message) } } : {}),
      lastAt,
    };
  }, [replies, users, last, format, followed, post, place]);
}
