import type { FileInfo } from '@parley/contract/content/files.ts';
import { SendHorizontal, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { iconOfChannel, titleOfChannel } from '../../conversation/channels/index.ts';
import { postById, postsApi } from '../../conversation/posts/index.ts';
import { useTimes } from '../../conversation/timeline/index.ts';
import { displayName, nameFormat, userById } from '../../identity/users/index.ts';
import { ApiError } from '../../lib/api/error.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card-page.tsx';
import { FileCard } from '../../ui/file-card.tsx';
import type { WalkItem } from '../../ui/focus/use-walk.ts';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Tooltip } from '../../ui/tooltip.tsx';
import styles from './drafts.module.css';

/** Something written: where, what, with which files. */
export interface Written {
  /** of the card */
  key: string;
  channelId: string;
  rootId: string;
  message: string;
  files: readonly FileInfo[];
  at: number;
  /** why the server refused it, for posts that were sent */
  refused?: string;
}

export interface DraftCardProps {
  written: Written;
  item: WalkItem;
  current: boolean;
  onOpen: (written: Written) => void;
  onSend: (written: Written) => void;
  onDelete: (written: Written) => void;
}

/** Something written and not sent, with its place; it is opened, sent or given up. */
export function DraftCard({ written, item, current, onOpen, onSend, onDelete }: DraftCardProps) {
  const { channelId, rootId, message, files, at, refused } = written;
  const times = useTimes();
  const channel = useSelect((state) => state.channels.byId[channelId]);
  const title = useSelect(titleOfChannel(channelId));
  const { words, gone } = useReply(rootId);
  const hindrance = useHindrance(written, gone);
  const place = rootId ? `${title}, ${words}` : title;
  const phone = useLayoutWidth() === 'phone';
  const acts = (
    <>
      <Button variant="quiet" size="small" onClick={() => onOpen(written)}>
        {refused ? 'Open' : 'Edit'}
      </Button>
      <SendButton hindrance={hindrance} onSend={() => onSend(written)}>
        {refused ? 'Send again' : 'Send'}
      </SendButton>
      <IconButton
        icon={Trash2}
        label={refused ? 'Discard' : 'Delete draft'}
        shortcut="del"
        onClick={() => onDelete(written)}
      />
    </>
  );
  return (
    <Card
      {...item}
      current={current}
      icon={channel && iconOfChannel(channel)}
      title={place}
      meta={<time dateTime={new Date(at).toISOString()}>{times.short(at)}</time>}
      tools={phone ? null : acts}
    >
      {refused && <p className={styles.reason}>Not sent: {refused}</p>}
      {message !== '' && <p className={styles.text}>{message}</p>}
      {files.length > 0 && (
        <div className={styles.files}>
          {files.map(({ id, name, size }) => (
            <FileCard key={id} name={name} size={size} />
          ))}
        </div>
      )}
      {phone && <div className={styles.acts}>{acts}</div>}
    </Card>
  );
}

function SendButton({
  hindrance,
  onSend,
  children,
}: {
  hindrance: string | undefined;
  onSend: () => void;
  children: ReactNode;
}) {
  return (
    <Tooltip text={hindrance ?? ''} disabled={hindrance === undefined}>
      <Button size="small" icon={SendHorizontal} disabled={hindrance !== undefined} onClick={onSend}>
        {children}
      </Button>
    </Tooltip>
  );
}

/** To whose post a draft replies; that post may be gone. */
function useReply(rootId: string): { words: string; gone: boolean } {
  const client = useClient();
  const root = useSelect(postById(rootId));
  const author = useSelect(userById(root?.user_id ?? ''));
  const format = useSelect(nameFormat);
  const [missing, setMissing] = useState(false);
  const unknown = rootId !== '' && root === undefined;
  useEffect(() => {
    if (!unknown) return;
    postsApi(client.http)
      .get(rootId)
      .then((post) => client.store.apply('posts.received', { posts: [post] }))
      .catch((error: unknown) => (error instanceof ApiError ? setMissing(true) : client.report(error)));
  }, [client, rootId, unknown]);
  const gone = missing || (root !== undefined && root.delete_at > 0);
  if (gone) return { words: 'reply to a post that is gone', gone };
  return { words: author ? `reply to ${displayName(author, format)}` : 'reply', gone };
}

/** Why something cannot be sent as it is; undefined when it can. */
function useHindrance({ channelId, message }: Written, gone: boolean): string | undefined {
  const most = useSelect((state) => Number(state.config.client.MaxPostSize) || 16_383);
  const archived = useSelect((state) => (state.channels.byId[channelId]?.delete_at ?? 0) > 0);
  const member = useSelect((state) => state.members.mine[channelId] !== undefined);
  if (archived) return 'The channel is archived.';
  if (!member) return 'You are not in this channel any more.';
  if (gone) return 'The post it replies to is gone.';
  return message.length > most ? `It has ${message.length} characters, ${most} are allowed.` : undefined;
}
