import type { Post } from '@parley/contract/conversation/posts.ts';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { channelAddress } from '../../conversation/channels/index.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import { useClient } from '../../lib/react.ts';
import { useShell } from '../../ui/shell-context.ts';

/**
 * Goes to a post where it was written. The panel stays beside it; where it would cover the post, it closes. A reply that
 * does not stand in its channel is shown in its thread. Keeps its identity.
 */
export function useJump(teamName: string): (post: Post) => void {
  const client = useClient();
  const navigate = useNavigate();
  const { width } = useShell();
  return useCallback(
    (post: Post) => {
      const state = client.store.getState();
      const channel = state.channels.byId[post.channel_id];
      if (!channel) return void navigate({ to: '/$team/pl/$postId', params: { team: teamName, postId: post.id } });
      const root = collapsedThreads(state) && post.root_id !== '' ? post.root_id : post.id;
      void navigate({
        ...channelAddress(state, teamName, channel),
        search: ({ panel }) => ({
          post: root,
          ...(root === post.id ? {} : { thread: root }),
          ...(panel !== undefined && root === post.id && width === 'wide' ? { panel } : {}),
        }),
      });
    },
    [client, navigate, teamName, width],
  );
}
