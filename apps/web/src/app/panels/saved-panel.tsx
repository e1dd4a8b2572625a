import type { Post } from '@parley/contract/conversation/posts.ts';
import { Bookmark, BookmarkX } from 'lucide-react';
import { useCallback, useMemo } from 'react';
import { loadSaved, savedPosts, savedReach, setSaved } from '../../conversation/saved/index.ts';
import type { PostListAct } from '../../conversation/timeline/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { toast } from '../../ui/toast-store.ts';
import { PostsPanel } from './posts-panel.tsx';

/** What the user saved for later in a team and in direct messages. */
export function SavedPanel({ teamId, teamName }: { teamId: string; teamName: string }) {
  const client = useClient();
  const posts = useSelect(savedPosts(teamId));
  const reach = useSelect(savedReach(teamId));
  const known = reach !== undefined;
  const load = useCallback(
    () => (known || teamId === '' ? Promise.resolve() : loadSaved(client, teamId)),
    [client, teamId, known],
  );
  const more = useCallback(() => loadSaved(client, teamId, true).catch(client.report), [client, teamId]);
  const unsave = useMemo((): PostListAct => {
    const turn = ({ id }: Post, to: boolean) => setSaved(client, id, to).catch(client.report);
    const run = (post: Post) => {
      void turn(post, false);
      toast({ text: 'The post is not saved any more.', undo: () => void turn(post, true) });
    };
    return { icon: BookmarkX, label: 'Remove from saved', run };
  }, [client]);
  return (
    <PostsPanel
      title="Saved posts"
      topic="Only you see them"
      label="Saved posts"
      teamId={teamId}
      teamName={teamName}
      posts={posts}
      loaded={known}
      load={load}
      act={unsave}
      more={reach?.more ? more : undefined}
      empty={
        <EmptyState icon={Bookmark} title="Nothing saved">
          Save a post from its menu, or with S on it, and come back to it here.
        </EmptyState>
      }
    />
  );
}
