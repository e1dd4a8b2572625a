import type { Post } from '@parley/contract/conversation/posts.ts';
import { Trash2 } from 'lucide-react';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link.tsx';
import styles from './deleted-post.module.css';
import type { Deletion } from './post-view.ts';
import { usePosts } from './posts-context.tsx';

/** What stands in place of a deleted post until the channel is left. */
export function DeletedPost({ post, deletion }: { post: Post; deletion: Deletion }) {
  const { acts, times } = usePosts();
  return (
    <div className={styles.post}>
      <span className={styles.time}>{times.time(post.create_at)}</span>
      <div className={styles.line}>
        <Icon as={Trash2} size={14} />
        {'by' in deletion ? (
          <span>{deletion.by ? `Post deleted by ${deletion.by}` : 'Post deleted'}</span>
        ) : (
          <>
            <span>You deleted a post</span>
            {acts.undoDelete && <LinkButton onClick={() => acts.undoDelete?.(post)}>Undo</LinkButton>}
            <span className={styles.left}>{deletion.undoFor} s</span>
          </>
        )}
      </div>
    </div>
  );
}
