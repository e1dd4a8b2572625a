import { useMatchRoute } from '@tanstack/react-router';
import { MessagesSquare, Pencil } from 'lucide-react';
import { useEffect } from 'react';
import { draftsOfTeam } from '../../conversation/drafts/index.ts';
import { failedInTeam } from '../../conversation/posts/index.ts';
import { loadUnreadThreads, unreadInThreads } from '../../conversation/threads/index.ts';
import { collapsedThreads } from '../../identity/preferences/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { SidebarLink } from '../../ui/sidebar-link.tsx';

/** The pages of a team, above its channels, with what waits in each. */
export function Entries({ team, teamId }: { team: string; teamId: string }) {
  const collapsed = useSelect(collapsedThreads);
  return (
    <>
      {collapsed && <Threads team={team} teamId={teamId} />}
      <Drafts team={team} teamId={teamId} />
    </>
  );
}

function Threads({ team, teamId }: { team: string; teamId: string }) {
  const client = useClient();
  const open = useMatchRoute()({ to: '/$team/threads' }) !== false;
  const { replies, mentions } = useSelect(unreadInThreads(teamId));
  const synced = useSelect((state) => state.sync.done);
  useEffect(() => {
    if (synced && teamId) loadUnreadThreads(client, teamId).catch(client.report);
  }, [client, synced, teamId]);
  return (
    <SidebarLink
      to="/$team/threads"
      params={{ team }}
      search={{}}
      icon={MessagesSquare}
      name="Threads"
      unread={replies > 0}
      count={replies}
      mentions={mentions}
      selected={open}
    />
  );
}

function Drafts({ team, teamId }: { team: string; teamId: string }) {
  const open = useMatchRoute()({ to: '/$team/drafts' }) !== false;
  const count = useSelect((state) => draftsOfTeam(teamId)(state).length + failedInTeam(teamId)(state).length);
  return (
    <SidebarLink
      to="/$team/drafts"
      params={{ team }}
      search={{}}
      icon={Pencil}
      name="Drafts"
      count={count}
      selected={open}
    />
  );
}
