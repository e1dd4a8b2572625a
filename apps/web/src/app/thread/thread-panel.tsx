import type { Post } from '@parley/contract/conversation/posts.ts';
import { useCallback, useEffect, useState } from 'react';
import { Composer } from '../../conversation/composer/index.ts';
import { lastOwnPost, postById, timelineView } from '../../conversation/posts/index.ts';
import {
  ensureThread,
  loadOlderReplies,
  readThread,
  threadById,
  watchThread,
} from '../../conversation/threads/index.ts';
import { EditDialog, PostsPlace, Timeline, useThreadRows, useTimes } from '../../conversation/timeline/index.ts';
import { displayName, nameFormat } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { useLoad } from '../../ui/hooks/use-load.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { SkeletonPosts } from '../../ui/skeleton.tsx';
import { ThreadHead } from './thread-head.tsx';
import styles from './thread-panel.module.css';

const stay = () => undefined;

/** A thread beside the channel: the root, the replies, and a composer with a draft of its own. */
export function ThreadPanel({ rootId, teamId, teamName }: { rootId: string; teamId: string; teamName: string }) {
  const client = useClient();
  const times = useTimes();
  const root = useSelect(postById(rootId));
  const timeline = useSelect(timelineView(rootId));
  const thread = useSelect(threadById(rootId));
  const author = useSelect((state) => state.users.byId[root?.user_id ?? '']);
  const format = useSelect(nameFormat);
  const users = useSelect((state) => state.users.byId);
  const [readUntil, setReadUntil] = useState<number>();
  const rows = useThreadRows(rootId, times, readUntil);
  const [editing, setEditing] = useState<Post>();
  const { failure, again } = useLoad(useCallback(() => ensureThread(client, rootId), [client, rootId]));

  useEffect(() => watchThread(client, rootId), [client, rootId]);
  // The line before what is new stays where it was when the thread was opened.
  if (readUntil === undefined && thread?.following) setReadUntil(thread.lastViewedAt);
  const newest = timeline.ids.at(-1);
  // biome-ignore lint/correctness/useExhaustiveDependencies: every newer reply is read while the thread is open; what one made unread stays so
  useEffect(() => {
    readThread(client, teamId, rootId).catch(client.report);
  }, [client, teamId, rootId, newest, thread?.lastReplyAt]);

  const onKey = useCallback(
    (key: string, post: Post) => {
      if (key !== 'e' || post.user_id !== client.store.getState().session.me) return false;
      setEditing(post);
      return true;
    },
    [client],
  );
  const nameOf = (id: string) => {
    const user = users[id];
    return user ? displayName(user, format) : '';
  };
  const lastOwn = () => setEditing(lastOwnPost(client.store.getState(), rootId));

  return (
    <>
      <ThreadHead rootId={rootId} root={root} teamId={teamId} teamName={teamName} onUnread={setReadUntil} />
      <PostsPlace teamId={teamId} teamName={teamName} channel={false} onReply={stay}>
        <div className={styles.posts}>
          {timeline.loaded ? (
            <Timeline
              key={rootId}
              label="Replies"
              rows={rows}
              nameOf={nameOf}
              onKey={onKey}
              gravity="top"
              older={{
                more: timeline.hasOlder,
                load: () => loadOlderReplies(client, rootId, timeline.ids[0] ?? '').catch(client.report),
              }}
            />
          ) : failure ? (
            <LoadFailure title="The thread did not load." failure={failure} onRetry={again}>
              Your draft is kept.
            </LoadFailure>
          ) : (
            <SkeletonPosts />
          )}
        </div>
      </PostsPlace>
      {root && (
        <Composer
          key={rootId}
          channelId={root.channel_id}
          teamId={teamId}
          rootId={rootId}
          placeholder={`Reply to ${author ? displayName(author, format) : 'the thread'}`}
          onEditLast={lastOwn}
          autoFocus
        />
      )}
      {editing && <EditDialog post={editing} onClose={() => setEditing(undefined)} />}
    </>
  );
}
