import { Clock } from 'lucide-react';
import { useState } from 'react';
import { Markdown } from '../../../lib/markdown/index.ts';
import { cx } from '../../../ui/cx.ts';
import { Icon } from '../../../ui/icon.tsx';
import { FailedNotice } from './failed-notice.tsx';
import styles from './post-body.module.css';
import { PostFiles } from './post-files.tsx';
import type { PostView } from './post-view.ts';
import { usePosts } from './posts-context.tsx';
import { Reactions } from './reactions.tsx';
import { ThreadFooter } from './thread-footer.tsx';

/** Text, files, reactions, thread footer, and what became of it on its way. */
export function PostBody({ view }: { view: PostView }) {
  const { post, files, reactions, thread, delivery } = view;
  return (
    <>
      {post.message && <Text view={view} />}
      {files.length > 0 && <PostFiles files={files} />}
      {reactions.length > 0 && <Reactions post={post} reactions={reactions} />}
      {thread && <ThreadFooter thread={thread} />}
      {delivery?.kind === 'failed' && <FailedNotice post={post} reason={delivery.reason} />}
      {delivery?.kind === 'waiting' && (
        <div className={styles.waiting}>
          <Icon as={Clock} size={14} />
          Waits for the connection
        </div>
      )}
    </>
  );
}

/** Longer texts fold, so that one post does not fill several screens. Code folds by itself. */
const foldFrom = { characters: 3500, lines: 40 };

function isLong(message: string): boolean {
  if (message.length < 200) return false;
  const text = message.replace(/^(`{3,}|~{3,}).*?^\1/gms, '');
  return text.length > foldFrom.characters || text.split('\n').length > foldFrom.lines;
}

function Text({ view: { post, delivery } }: { view: PostView }) {
  const { acts } = usePosts();
  const [open, setOpen] = useState(false);
  const { message } = post;
  const long = isLong(message);
  const edited = post.edit_at > 0 && (acts.history ? <EditedMark onOpen={() => acts.history?.(post)} /> : 'edited');
  return (
    <>
      <div className={cx(long && !open && styles.folded, delivery?.kind === 'sending' && styles.sending)}>
        <Markdown text={message} trailing={edited || undefined} />
      </div>
      {long && (
        <button type="button" className={styles.unfold} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Show less' : 'Show all of it'}
        </button>
      )}
    </>
  );
}

function EditedMark({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" className={styles.edited} aria-label="edited, show the history" onClick={onOpen}>
      edited
    </button>
  );
}
