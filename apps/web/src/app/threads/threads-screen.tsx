import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { CheckCheck, MessagesSquare } from 'lucide-react';
import { useMemo } from 'react';
import { unreadInThreads, unreadThreads } from '../../conversation/threads/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { teamByName } from '../../organisation/teams/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Region } from '../../ui/focus/regions.tsx';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { ToolButton } from '../../ui/icon-button.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { threadActs } from './thread-acts.ts';
import { ThreadList } from './thread-list.tsx';
import styles from './threads.module.css';
import { unreadWords } from './words.ts';

type Shown = 'all' | 'unread' | 'naming';

/** The threads that one follows, and the open one beside them; where both do not fit, one at a time. */
export function ThreadsScreen() {
  const { team } = useParams({ from: '/$team' });
  const { thread, show } = useSearch({ from: '/$team/threads' });
  const client = useClient();
  const navigate = useNavigate();
  const wide = useLayoutWidth() === 'wide';
  const teamId = useSelect((state) => teamByName(state, team)?.id ?? '');
  const unread = useSelect(unreadInThreads(teamId));
  const naming = useSelect(
    (state) => unreadThreads(teamId)(state).filter(({ unreadMentions }) => unreadMentions > 0).length,
  );
  const acts = useMemo(() => threadActs(client, teamId), [client, teamId]);
  const choose = (next: Shown) =>
    navigate({ to: '.', search: ({ show: _, ...others }) => (next === 'all' ? others : { ...others, show: next }) });

  return (
    <div className={thread ? styles.open : styles.page}>
      <PaneHead
        title="Threads"
        topic={unreadWords(unread)}
        tools={
          <ToolButton
            icon={CheckCheck}
            label="Mark all read"
            disabled={unread.replies === 0}
            {...(unread.replies === 0 ? { tip: 'All is read' } : {})}
            onClick={acts.readAll}
          >
            Mark all read
          </ToolButton>
        }
      />
      <div className={styles.split}>
        <Region name="posts" label="Followed threads" className={styles.list}>
          <Tabs<Shown>
            label="Which threads"
            value={show ?? 'all'}
            onValueChange={choose}
            tabs={[
              { value: 'all', label: 'All' },
              { value: 'unread', label: 'Unread', ...(unread.threads > 0 ? { count: unread.threads } : {}) },
              { value: 'naming', label: 'Naming you', ...(naming > 0 ? { count: naming } : {}) },
            ]}
          />
          <ThreadList key={`${teamId} ${show}`} teamId={teamId} teamName={team} openId={thread} show={show} />
        </Region>
        {thread ? (
          <Region name="panel" label="Thread" className={styles.thread}>
            <ThreadPanel key={thread} rootId={thread} teamId={teamId} teamName={team} />
          </Region>
        ) : (
          wide && (
            <div className={styles.none}>
              <EmptyState icon={MessagesSquare} title="No thread is open">
                Choose one at the left: Up and Down walk, Enter opens, E marks read, F stops following.
              </EmptyState>
            </div>
          )
        )}
      </div>
    </div>
  );
}
