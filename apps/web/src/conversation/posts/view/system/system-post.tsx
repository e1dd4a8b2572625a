import type { Post } from '@parley/contract/conversation/posts.ts';
import { Archive, ArchiveRestore, Info, type LucideIcon, PencilLine, UserMinus, UserPlus } from 'lucide-react';
import { Fragment, type ReactNode, useState } from 'react';
import { MarkdownLine } from '../../../../lib/markdown/index.ts';
import { Icon } from '../../../../ui/icon.tsx';
import { usePosts } from '../posts-context.tsx';
import { combines } from './kinds.ts';
import styles from './system-post.module.css';
import { comingsText, type Piece, systemText } from './system-text.ts';

function iconOf(type: string): LucideIcon {
  if (type === 'system_channel_deleted') return Archive;
  if (type === 'system_channel_restored') return ArchiveRestore;
  if (/_(leave|remove)_/.test(type)) return UserMinus;
  if (/_(join|add)_/.test(type)) return UserPlus;
  return /_change/.test(type) ? PencilLine : Info;
}

/** A notice, or several comings and goings as one line: icon in the gutter, muted, names are links. */
export function SystemPost({ posts }: { posts: readonly Post[] }) {
  const { times, withDay } = usePosts();
  const last = posts.at(-1);
  if (!last) return null;
  const pieces = combines(last) ? comingsText(posts) : systemText(last);
  return (
    <div className={styles.post}>
      <Icon as={iconOf(last.type)} className={styles.icon} />
      <div className={styles.text}>
        {pieces ? <Pieces pieces={pieces} /> : <MarkdownLine text={last.message} />}{' '}
        <time
          className={styles.time}
          dateTime={new Date(last.create_at).toISOString()}
          title={times.full(last.create_at)}
        >
          {withDay ? times.short(last.create_at) : times.time(last.create_at)}
        </time>
      </div>
    </div>
  );
}

function Pieces({ pieces }: { pieces: readonly Piece[] }): ReactNode {
  return pieces.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence have no other identity
    <Fragment key={index}>
      {typeof piece === 'string' && piece}
      {typeof piece === 'object' && 'user' in piece && <Person username={piece.user} />}
      {typeof piece === 'object' && 'others' in piece && <Others usernames={piece.others} />}
      {typeof piece === 'object' && 'written' in piece && <MarkdownLine text={piece.written} />}
    </Fragment>
  ));
}

function Person({ username }: { username: string }) {
  const { personNamed, acts } = usePosts();
  const person = personNamed?.(username);
  if (!person || !acts.profile) return <span className={styles.person}>{person?.name ?? username}</span>;
  return (
    <button type="button" className={styles.person} onClick={(event) => acts.profile?.(person.id, event.currentTarget)}>
      {person.name}
    </button>
  );
}

/** "3 others"; a press names them. */
function Others({ usernames }: { usernames: readonly string[] }) {
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <button type="button" className={styles.person} aria-expanded="false" onClick={() => setOpen(true)}>
        {usernames.length} others
      </button>
    );
  }
  return usernames.map((username, index) => (
    <Fragment key={username}>
      {index > 0 && ', '}
      <Person username={username} />
    </Fragment>
  ));
}
