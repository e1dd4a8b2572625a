import type { Post } from '@parley/contract/conversation/posts.ts';
import { type ReactNode, useCallback } from 'react';
import { PostList, type PostListAct, PostsPlace } from '../../conversation/timeline/index.ts';
import { useLoad } from '../../ui/hooks/use-load.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import { SkeletonPosts, useSkeleton } from '../../ui/skeleton.tsx';
import { usePanels } from './open-panel.ts';
import styles from './posts-panel.module.css';
import { useJump } from './use-jump.ts';

export interface PostsPanelProps {
  title: string;
  topic?: string | undefined;
  /** the name of the list for screen readers */
  label: string;
  teamId: string;
  teamName: string;
  posts: readonly Post[];
  loaded: boolean;
  /** Loads the posts. Keep its identity: it is called again when it changes. */
  load: () => Promise<void>;
  /** what stands there when there are none */
  empty: ReactNode;
  act: PostListAct;
  more?: (() => Promise<void>) | undefined;
}

/** A list of posts in the right panel: the same posts as in channels, with their place, their day, and the way there. */
export function PostsPanel({
  title,
  topic,
  label,
  teamId,
  teamName,
  posts,
  load,
  act,
  more,
  ...props
}: PostsPanelProps) {
  const { openThread } = usePanels();
  const jump = useJump(teamName);
  const { failure, again } = useLoad(load);
  const reply = useCallback((post: Post) => openThread(post.root_id || post.id), [openThread]);
  const waiting = !props.loaded && failure === undefined;
  const skeleton = useSkeleton(waiting);
  return (
    <>
      <PaneHead panel title={title} topic={topic} />
      <PostsPlace teamId={teamId} teamName={teamName} channel={false} onReply={reply}>
        <div className={styles.posts}>
          {posts.length > 0 && props.loaded ? (
            <PostList label={label} posts={posts} onJump={jump} act={act} more={more} />
          ) : failure !== undefined ? (
            <div className={styles.state}>
              <LoadFailure title="The posts did not load." failure={failure} onRetry={again} />
            </div>
          ) : waiting ? (
            skeleton && <SkeletonPosts posts={[[78, 55], [72], [82, 74, 38]]} />
          ) : (
            <div className={styles.state}>{props.empty}</div>
          )}
        </div>
      </PostsPlace>
    </>
  );
}
