import { useNavigate } from '@tanstack/react-router';
import { Bell, CircleCheck, Link as LinkIcon, MessagesSquare, SquareArrowOutUpRight } from 'lucide-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import {
  inboxHasMore,
  inboxOf,
  loadInbox,
  loadUnreadThreads,
  type ThreadInfo,
  threadTotals,
  unreadThreads,
} from '../../conversation/threads/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { copyTold } from '../../ui/copy-told.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FixedList, type ListStop } from '../../ui/fixed-list.tsx';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { useLoad } from '../../ui/hooks/use-load.ts';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Menu } from '../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../ui/menu-items.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { threadLists } from '../search-params.ts';
import { threadActs } from './thread-acts.ts';
import { ThreadRow } from './thread-row.tsx';
import styles from './threads.module.css';

export interface ThreadListProps {
  teamId: string;
  teamName: string;
  /** the thread that is open beside it */
  openId: string | undefined;
  show: (typeof threadLists)[number] | undefined;
}

const keyOf = ({ id }: ThreadInfo) => id;

/** The followed threads of a team, the last answered first. Render it anew (by `key`) for another `show`. */
export function ThreadList({ teamId, teamName, openId, show }: ThreadListProps) {
  const client = useClient();
  const navigate = useNavigate();
  const phone = useLayoutWidth() === 'phone';
  const acts = useMemo(() => threadActs(client, teamId), [client, teamId]);
  const threads = useThreads(teamId, show);
  const { total } = useSelect(threadTotals(teamId));
  const { ready, more, failure, again } = useInbox(teamId, show);
  const [opened, setOpened] = useState<{ id: string; anchor: HTMLElement }>();
  const onMenu = useCallback((id: string, anchor: HTMLElement) => setOpened({ id, anchor }), []);
  const region = useRef<HTMLDivElement>(null);
  useHotkeys({ j: () => focusList(region.current), k: () => focusList(region.current) });

  const onKey = (key: string, thread: ThreadInfo): boolean => {
    if (key === 'f') acts.unfollow(thread);
    else if (key === 'e' && thread.unreadReplies > 0) acts.read(thread);
    else if (key === 'u') acts.unread(thread);
    else return false;
    return true;
  };

  if (failure && !ready) return <LoadFailure title="Your threads did not load." failure={failure} onRetry={again} />;
  if (!ready) return <Waiting />;
  if (threads.length === 0) return <Nothing show={show} total={total} />;
  const chosen = opened && threads.find(({ id }) => id === opened.id);
  return (
    <div ref={region} style={{ display: 'contents' }}>
      <FixedList
        label="Threads"
        rows={threads}
        rowKey={keyOf}
        rowHeight={phone ? 68 : 58}
        current={openId}
        onKey={onKey}
        more={more}
        renderRow={(thread: ThreadInfo, stop: ListStop) => (
          <ThreadRow
            thread={thread}
            stop={stop}
            selected={thread.id === openId}
            held={thread.id === opened?.id}
            onMenu={onMenu}
          />
        )}
        after={!show && <p className={styles.foot}>{`You follow ${total === 1 ? '1 thread' : `${total} threads`}.`}</p>}
      />
      {chosen && opened && (
        <Menu open anchor={opened.anchor} align="end" onOpenChange={(open) => open || setOpened(undefined)}>
          <MenuGroup>
            {chosen.unreadReplies > 0 ? (
              <MenuItem icon={CircleCheck} shortcut="e" onSelect={() => acts.read(chosen)}>
                Mark read
              </MenuItem>
            ) : (
              <MenuItem icon={CircleCheck} shortcut="u" onSelect={() => acts.unread(chosen)}>
                Mark unread
              </MenuItem>
            )}
            <MenuItem icon={Bell} shortcut="f" onSelect={() => acts.unfollow(chosen)}>
              Stop following
            </MenuItem>
          </MenuGroup>
          <MenuGroup>
            <MenuItem
              icon={SquareArrowOutUpRight}
              onSelect={() => navigate({ to: '/$team/pl/$postId', params: { team: teamName, postId: chosen.id } })}
            >
              Open in its channel
            </MenuItem>
            <MenuItem
              icon={LinkIcon}
              onSelect={() => void copyTold(`${location.origin}/${teamName}/pl/${chosen.id}`, 'The link')}
            >
              Copy link
            </MenuItem>
          </MenuGroup>
        </Menu>
      )}
    </div>
  );
}

/** Puts the focus into the list, unless it is there: then the key is the list's. */
function focusList(region: HTMLElement | null): boolean {
  if (!region || region.contains(document.activeElement)) return false;
  region.querySelector<HTMLElement>('[data-list-stop][tabindex="0"]')?.focus();
  return true;
}

/** The threads to show. What was unread when one came stays in the list of unread ones, so that nothing moves on reading. */
function useThreads(teamId: string, show: ThreadListProps['show']): readonly ThreadInfo[] {
  const inbox = useSelect(inboxOf(teamId));
  const unread = useSelect(unreadThreads(teamId));
  const byId = useSelect((state) => state.threads.byId);
  const kept = useRef(new Set<string>());
  return useMemo(() => {
    if (!show) return inbox;
    for (const { id, unreadMentions } of unread) if (show === 'unread' || unreadMentions > 0) kept.current.add(id);
    return [...kept.current].flatMap((id) => byId[id] ?? []).sort((a, b) => b.lastReplyAt - a.lastReplyAt);
  }, [show, inbox, unread, byId]);
}

/** Loads the first page and the unread ones, and further pages when they are wanted. */
function useInbox(teamId: string, show: ThreadListProps['show']) {
  const client = useClient();
  const hasMore = useSelect(inboxHasMore(teamId));
  const first = useCallback(
    async () => teamId && Promise.all([loadInbox(client, teamId), loadUnreadThreads(client, teamId)]),
    [client, teamId],
  );
  const load = useCallback(() => loadInbox(client, teamId, true).catch(client.report), [client, teamId]);
  return {
    ready: hasMore !== undefined,
    more: { more: !show && hasMore === true, load },
    ...useLoad(first),
  };
}

const empty = {
  unread: ['No unread replies', ''],
  naming: ['Nothing unread names you', ''],
  all: ['You follow no threads yet', ''],
} as const;

function Nothing({ show, total }: { show: ThreadListProps['show']; total: number }) {
  return (
    <div className={styles.none}>
      <EmptyState icon={MessagesSquare} title={empty[show ?? 'all'][0]}>
        {show && `You follow ${total === 1 ? '1 thread' : `${total} threads`}. `}
        Reply to a post, or press Follow in its thread, to follow it.
      </EmptyState>
    </div>
  );
}

function Waiting() {
  return (
    <div className={styles.waiting} role="status" aria-label="Loading threads">
      {[74, 58, 82, 64, 70].map((width) => (
        <div key={width} className={styles.waitingRow}>
          <Skeleton width={`${width}%`} />
          <Skeleton width={`${width - 24}%`} />
        </div>
      ))}
    </div>
  );
}
