import { createLink } from '@tanstack/react-router';
import { MoreHorizontal } from 'lucide-react';
import { memo, useEffect } from 'react';
import { titleOfChannel } from '../../conversation/channels/index.ts';
import { newestReply, postById } from '../../conversation/posts/index.ts';
import { type ThreadInfo, wantLastReply } from '../../conversation/threads/index.ts';
import { useTimes } from '../../conversation/timeline/index.ts';
import { displayName, nameFormat, pictureOf, userById } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Avatar, AvatarStack } from '../../ui/avatar.tsx';
import { Badge } from '../../ui/badge.tsx';
import { cx } from '../../ui/cx.ts';
import type { ListStop } from '../../ui/fixed-list.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './thread-row.module.css';
import { excerpt } from './words.ts';

const Link = createLink((props: React.ComponentPropsWithRef<'a'>) => <a {...props} />);

export interface ThreadRowProps {
  thread: ThreadInfo;
  stop: ListStop;
  selected: boolean;
  /** its menu is open */
  held: boolean;
  onMenu: (id: string, anchor: HTMLElement) => void;
}

/** A followed thread in two lines: where it is and what began it, who answered last and what; what is new in it. */
export const ThreadRow = memo(function ThreadRow({ thread, stop, selected, held, onMenu }: ThreadRowProps) {
  const client = useClient();
  const { id, lastReplyAt, unreadReplies, unreadMentions, replyCount } = thread;
  const times = useTimes();
  const root = useSelect(postById(id));
  const channel = useSelect((state) => state.channels.byId[thread.channelId]);
  const title = useSelect(titleOfChannel(thread.channelId));
  const author = useSelect(userById(root?.user_id ?? ''));
  const format = useSelect(nameFormat);
  useEffect(() => wantLastReply(client, id, lastReplyAt), [client, id, lastReplyAt]);

  const name = author ? displayName(author, format) : '';
  const inChannel = channel?.type === 'O' || channel?.type === 'P';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the menu is also behind a button and the keys of the link
    <div
      className={cx(styles.row, unreadReplies > 0 && styles.unread, selected && styles.selected, held && styles.held)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(id, event.currentTarget);
      }}
    >
      <Avatar id={root?.user_id ?? ''} name={name} src={author && pictureOf(author)} size={20} decorative />
      <Link
        {...stop}
        to="."
        search={(before) => ({ ...before, thread: id })}
        className={styles.link}
        aria-current={selected || undefined}
      >
        <span className={styles.channel}>
          {inChannel && '#'}
          {title}
        </span>
        <span className={styles.title}>
          <VisuallyHidden>{name}: </VisuallyHidden>
          {root ? excerpt(root) : ''}
        </span>
        {unreadReplies > 0 && <VisuallyHidden>, {newWords(unreadReplies, unreadMentions)}</VisuallyHidden>}
      </Link>
      <time className={styles.time} dateTime={new Date(lastReplyAt).toISOString()}>
        {times.brief(lastReplyAt)}
      </time>
      <LastReply thread={thread} />
      <span className={styles.end}>
        <Faces ids={thread.participants} />
        {unreadMentions > 0 ? (
          <Badge count={`@ ${unreadMentions}`} />
        ) : unreadReplies > 0 ? (
          <Badge count={unreadReplies} quiet />
        ) : (
          <span title={replyCount === 1 ? '1 reply' : `${replyCount} replies`}>{replyCount}</span>
        )}
      </span>
      <IconButton
        icon={MoreHorizontal}
        label={`More about this thread of ${title}`}
        tip="More"
        tabIndex={-1}
        className={styles.more}
        onClick={(event) => onMenu(id, event.currentTarget)}
      />
    </div>
  );
});

const newWords = (replies: number, mentions: number) =>
  `${replies} new${mentions > 0 ? `, ${mentions === 1 ? 'one names' : `${mentions} name`} you` : ''}`;

function LastReply({ thread: { id, replyCount, lastReplyAt } }: { thread: ThreadInfo }) {
  const last = useSelect(newestReply(id));
  const sender = useSelect(userById(last?.user_id ?? ''));
  if (!last || !sender || last.create_at < lastReplyAt)
    return <span className={styles.last}>{replyCount === 1 ? '1 reply' : `${replyCount} replies`}</span>;
  return (
    <span className={styles.last}>
      <span className={styles.sender}>{sender.first_name || sender.username}:</span> {excerpt(last)}
    </span>
  );
}

/** Who takes part, the last ones first. */
function Faces({ ids }: { ids: readonly string[] }) {
  const users = useSelect((state) => state.users.byId);
  const format = useSelect(nameFormat);
  const people = ids.flatMap((id) => {
    const user = users[id];
    const src = user && pictureOf(user);
    return user ? [{ id, name: displayName(user, format), ...(src ? { src } : {}) }] : [];
  });
  if (people.length === 0) return null;
  return (
    <AvatarStack size={18} people={[...people].reverse()} label={`With ${people.map(({ name }) => name).join(', ')}`} />
  );
}
