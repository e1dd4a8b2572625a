import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { Pin, PinOff } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { titleOfChannel } from '../../conversation/channels/index.ts';
import { loadPins, pinnedPosts, pinsLoaded, setPinned } from '../../conversation/pins/index.ts';
import type { PostListAct } from '../../conversation/timeline/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { toast } from '../../ui/toast-store.ts';
import { PostsPanel } from './posts-panel.tsx';

/** What was pinned to a channel, as it is pinned and unpinned. */
export function PinnedPanel({ channel, teamId, teamName }: { channel: Channel; teamId: string; teamName: string }) {
  const client = useClient();
  const title = useSelect(titleOfChannel(channel.id));
  const posts = useSelect(pinnedPosts(channel.id));
  const whole = useSelect(pinsLoaded(channel.id));
  // After a break of the connection they are asked for again.
  const load = useCallback(
    () => (whole ? Promise.resolve() : loadPins(client, channel.id)),
    [client, channel.id, whole],
  );
  const unpin = useMemo((): PostListAct => {
    const turn = (post: Post, pinned: boolean) => setPinned(client, post.id, pinned);
    const run = (post: Post) =>
      void turn(post, false)
        .then(() =>
          toast({ text: 'The post is not pinned any more.', undo: () => void turn(post, true).catch(client.report) }),
        )
        .catch(client.report);
    return { icon: PinOff, label: 'Unpin', run };
  }, [client]);
  return (
    <PostsPanel
      title="Pinned posts"
      topic={title}
      label={`Pinned posts of ${title}`}
      teamId={teamId}
      teamName={teamName}
      posts={posts}
      loaded={whole || posts.length > 0}
      load={load}
      act={unpin}
      empty={
        <EmptyState icon={Pin} title="Nothing is pinned">
          Pin a post from its menu, or with P on it, and everybody in {title} finds it here.
        </EmptyState>
      }
    />
  );
}
