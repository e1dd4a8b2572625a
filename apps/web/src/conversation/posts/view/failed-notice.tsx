import type { Post } from '@parley/contract/conversation/posts.ts';
import { CircleAlert } from 'lucide-react';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link.tsx';
import styles from './failed-notice.module.css';
import { usePosts } from './posts-context.tsx';

/** Under a post that the server did not take: what happened, what was kept, what to press. */
export function FailedNotice({ post, reason }: { post: Post; reason: string }) {
  const { acts } = usePosts();
  const sentence = /[.!?…]$/.test(reason) ? reason : `${reason}.`;
  return (
    <div className={styles.notice}>
      <Icon as={CircleAlert} size={14} className={styles.icon} />
      <span className={styles.words}>Not sent: {sentence} Your text is kept.</span>
      {acts.sendAgain && <LinkButton onClick={() => acts.sendAgain?.(post)}>Send again</LinkButton>}
      {acts.editUnsent && <LinkButton onClick={() => acts.editUnsent?.(post)}>Edit</LinkButton>}
      {acts.discard && <LinkButton onClick={() => acts.discard?.(post)}>Discard</LinkButton>}
    </div>
  );
}
