import { createLink } from '@tanstack/react-router';
import { MessageSquare, UserRound } from 'lucide-react';
import { TabBar, TabBarItem } from '../../ui/tab-bar.tsx';

const TabLink = createLink(TabBarItem);

/** The main places of a phone, below the list. */
export function Tabs({ team }: { team: string }) {
  return (
    <TabBar>
      <TabLink to="/$team" params={{ team }} icon={MessageSquare} label="Channels" current />
      <TabLink to="/settings/$section" params={{ section: 'profile' }} icon={UserRound} label="You" />
    </TabBar>
  );
}
