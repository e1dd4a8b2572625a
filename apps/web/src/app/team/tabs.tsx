import { createLink } from '@tanstack/react-router';
import { MessageSquare, MessagesSquare, UserRound } from 'lucide-react';
import { unreadInThreads } from '../../conversation/threads/index.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import { useSelect } from '../../lib/react.ts';
import { TabBar, TabBarItem } from '../../ui/tab-bar.tsx';

const TabLink = createLink(TabBarItem);

/** The main places of a phone, below the list. */
export function Tabs({ team, teamId }: { team: string; teamId: string }) {
  const collapsed = useSelect(collapsedThreads);
  const { mentions } = useSelect(unreadInThreads(teamId));
  return (
    <TabBar>
      <TabLink to="/$team" params={{ team }} icon={MessageSquare} label="Channels" current />
      {collapsed && (
        <TabLink
          to="/$team/threads"
          params={{ team }}
          search={{}}
          icon={MessagesSquare}
          label="Threads"
          count={mentions}
        />
      )}
      <TabLink to="/settings/$section" params={{ section: 'profile' }} icon={UserRound} label="You" />
    </TabBar>
  );
}
