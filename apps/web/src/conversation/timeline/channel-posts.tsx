import type { Channel } from '@parley/contract/conversation/channels.ts';
import { ArrowDown } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { displayName, nameFormat } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { useLoad } from '../../ui/hooks/use-load.ts';
import { announce } from '../../ui/live-region.tsx';
import { LoadFailure } from '../../ui/load-failure.tsx';
import type { MessageListHandle } from '../../ui/message-list/message-list.tsx';
import type { ListView } from '../../ui/message-list/types.ts';
import { SkeletonPosts } from '../../ui/skeleton.tsx';
import { newSince, viewChannel } from '../members/index.ts';
import { deletionsOf, ensureChannel, loadAround, loadNewer, loadOlder, timelineView } from '../posts/index.ts';
import styles from './channel-posts.module.css';
import { ChannelStart } from './channel-start.tsx';
import { Timeline } from './timeline.tsx';
import { useRows } from './use-rows.ts';
import { useTimes } from './use-times.ts';

/** Places in channels that were left, to come back to: by channel, for as long as the page lives. */
const places = new Map<string, ReturnType<MessageListHandle['position']>>();

export interface ChannelPostsProps {
  channel: Channel;
  title: string;
  /** The post a permalink leads to. */
  anchorId?: string;
  onNewest: () => void;
  onKey: NonNullable<React.ComponentProps<typeof Timeline>['onKey']>;
}

/** The posts of a channel: loads what is looked at, both ways, and says what is new below. */
export function ChannelPosts({ channel, title, anchorId, onNewest, onKey }: ChannelPostsProps) {
  const client = useClient();
  const times = useTimes();
  const key = anchorId ? `${channel.id}#${anchorId}` : channel.id;
  const timeline = useSelect(timelineView(key));
  const since = useSelect(newSince(channel.id));
  const users = useSelect((state) => state.users.byId);
  const format = useSelect(nameFormat);
  const rows = useRows(key, times, since);
  const list = useRef<MessageListHandle>(null);
  const [view, setView] = useState<ListView>();
  const load = useCallback(
    () => (anchorId ? loadAround(client, anchorId) : ensureChannel(client, channel.id)),
    [client, channel.id, anchorId],
  );
  const { failure, again } = useLoad(load);

  useEffect(() => {
    const look = () => viewChannel(client, document.hasFocus() ? channel.id : '');
    look();
    addEventListener('focus', look);
    addEventListener('blur', look);
    return () => {
      removeEventListener('focus', look);
      removeEventListener('blur', look);
      viewChannel(client, '');
    };
  }, [client, channel.id]);

  useEffect(
    () => () => {
      const left = () => client.store.apply('timeline.left', { channelId: channel.id });
      deletionsOf(client).finish(channel.id).then(left).catch(client.report);
    },
    [client, channel.id],
  );

  useEffect(() => {
    const handle = list.current;
    return () => void places.set(channel.id, handle?.position());
  }, [channel.id]);

  useEffect(() => {
    if (anchorId && timeline.loaded) list.current?.showRow(anchorId, { highlight: true, focus: true });
  }, [anchorId, timeline.loaded]);

  const first = timeline.ids[0] ?? '';
  const last = timeline.ids.at(-1) ?? '';
  const nameOf = useCallback(
    (id: string) => {
      const user = users[id];
      return user ? displayName(user, format) : '';
    },
    [users, format],
  );
  useAnnouncement(channel.id, nameOf);
  const initial = useMemo(() => (anchorId ? undefined : places.get(channel.id)), [channel.id, anchorId]);
  const below = timeline.hasNewer || (view && !view.atBottom) ? (view?.newBelow ?? 0) : 0;

  if (!timeline.loaded) {
    return failure ? (
      <LoadFailure title={`The posts of ${title} did not load.`} failure={failure} onRetry={again}>
        Your draft is kept.
      </LoadFailure>
    ) : (
      <SkeletonPosts />
    );
  }
  return (
    <>
      <Timeline
        key={key}
        ref={list}
        label={`Posts in ${title}`}
        rows={rows}
        nameOf={nameOf}
        onKey={onKey}
        initial={initial}
        older={{ more: timeline.hasOlder, load: () => loadOlder(client, channel.id, first).catch(client.report) }}
        newer={{ more: timeline.hasNewer, load: () => loadNewer(client, channel.id, last).catch(client.report) }}
        before={
          timeline.hasOlder ? (
            // A feed holds articles alone: that older ones come is no status inside it.
            <div aria-hidden="true">
              <SkeletonPosts posts={[[70, 40], [55]]} />
            </div>
          ) : (
            <ChannelStart channel={channel} title={title} />
          )
        }
        onView={setView}
      />
      {(below > 0 || timeline.hasNewer) && (
        <button
          type="button"
          className={styles.below}
          onClick={() => (anchorId || timeline.hasNewer ? onNewest() : list.current?.showNewest())}
        >
          <ArrowDown size={14} aria-hidden="true" />
          {below > 0 ? `${below} more new ${below === 1 ? 'post' : 'posts'} below` : 'Go to the newest posts'}
        </button>
      )}
    </>
  );
}

/** Says what others write while the channel is open; one sentence per post. */
function useAnnouncement(channelId: string, nameOf: (id: string) => string): void {
  const client = useClient();
  useEffect(
    () =>
      client.store.listen((fact, data, meta) => {
        if (fact !== 'posted') return;
        const { post } = data as { post: { channel_id: string; user_id: string; message: string } };
        if (post.channel_id === channelId && post.user_id !== meta.me)
          announce(`${nameOf(post.user_id)}: ${post.message}`);
      }),
    [client, channelId, nameOf],
  );
}
