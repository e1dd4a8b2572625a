import { useNavigate, useParams } from '@tanstack/react-router';
import { SearchX } from 'lucide-react';
import { useEffect, useState } from 'react';
import { channelAddress, channelsApi } from '../../conversation/channels/index.ts';
import { loadAround } from '../../conversation/posts/index.ts';
import { useClient } from '../../lib/react.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SkeletonPosts } from '../../ui/skeleton.tsx';

/** The address of one post: opens its channel there, and the thread when it is a reply. */
export function PermalinkRoute() {
  const { team, postId } = useParams({ from: '/$team/pl/$postId' });
  const client = useClient();
  const navigate = useNavigate();
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    async function open(): Promise<void> {
      const post = await loadAround(client, postId);
      const known = client.store.getState().channels.byId[post.channel_id];
      const channel = known ?? (await channelsApi(client.http).get(post.channel_id));
      client.store.apply('channels.received', { channels: [channel] });
      const search = { post: post.id, ...(post.id === postId ? {} : { thread: post.id }) };
      await navigate({ ...channelAddress(client.store.getState(), team, channel), search, replace: true });
    }
    open().catch(() => setMissing(true));
  }, [client, navigate, team, postId]);
  if (!missing) return <SkeletonPosts />;
  return <EmptyState icon={SearchX} heading="h1" title="This post is gone, or not for you" />;
}
