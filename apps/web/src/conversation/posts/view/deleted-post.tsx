import type { Post } from '@parley/contract/conversation/posts.ts';
import { Trash2 } from 'lucide-react';
import { useEffect, useState } from 'react';
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
            {deletion.undoUntil > 0 && (
              <>
                {acts.undoDelete && <LinkButton onClick={() => acts.undoDelete?.(post)}>Undo</LinkButton>}
                <TimeLeft until={deletion.undoUntil} />
              </>
            )}
          </>
        )}
      </div>
    </div>
  );
}

/** The seconds until a moment, counted down to 1. */
function TimeLeft({ until }: { until: number }) {
  const [now, setNow] = useState(Date.now);
  const seconds = Math.max(1, Math.ceil((until - now) / 1000));
  useEffect(() => {
    if (seconds === 1) return;
    const timer = setTimeout(() => setNow(Date.now()), until - (seconds - 1) * 1000 - Date.now());
    return () => clearTimeout(timer);
  }, [until, seconds]);
  return <span className={styles.left}>{seconds} s</span>;
}
