import { Outlet, useMatchRoute, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { channelAddress, InfoPanel, Sidebar, titleOfChannel } from '../../conversation/channels/index.ts';
import { watchActivity } from '../../identity/statuses/index.ts';
import { You } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { myTeams, teamByName } from '../../organisation/teams/index.ts';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { rememberTeam } from '../last-team.ts';
import { AppShell, type Pane } from '../shell/app-shell.tsx';
import { ConnectionLine } from '../team/connection-line.tsx';
import { type Opened, TeamDialogs } from '../team/dialogs.tsx';
import { Entries } from '../team/entries.tsx';
import { findNamed, type Named } from '../team/open-channel.ts';
import { Tabs } from '../team/tabs.tsx';
import { TeamMenu } from '../team/team-menu.tsx';
import { TeamRail } from '../team/team-rail.tsx';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { NotFound } from './not-found.tsx';

/** Everything inside a team, for those who are in it. Others log in first, or learn nothing of the team. */
export function TeamScreen() {
  const { team: name } = useParams({ from: '/$team' });
  const phase = useSelect((state) => state.session.phase);
  const synced = useSelect((state) => state.sync.done);
  const team = useSelect((state) => teamByName(state, name));
  const known = team !== undefined;
  useEffect(() => {
    if (known) rememberTeam(name);
  }, [known, name]);

  if (phase === 'out') return <ToLogin />;
  if (synced && !known) return <NotFound />;
  return <TeamFrame name={name} id={team?.id ?? ''} label={team?.display_name ?? ''} />;
}

/** Goes to the log-in, once, and remembers where one wanted to be. */
function ToLogin() {
  const { state } = useRouter();
  const navigate = useNavigate();
  const [redirect_to] = useState(() => state.location.href);
  useEffect(() => {
    navigate({ to: '/login', search: { redirect_to }, replace: true });
  }, [navigate, redirect_to]);
  return null;
}

/** What the centre is when it is not a channel. */
function usePage(): string | undefined {
  const match = useMatchRoute();
  if (match({ to: '/$team/threads' })) return 'Threads';
  return match({ to: '/$team/drafts' }) ? 'Drafts' : undefined;
}

/**
 * The frame round the screens of a team. Which pane a phone shows follows from the address alone: the bare team address
 * is the list, an open panel is the panel, all else is the centre.
 */
function TeamFrame({ name, id, label }: { name: string; id: string; label: string }) {
  const client = useClient();
  const { thread, panel } = useSearch({ from: '/$team' });
  const named = useParams({ strict: false }) as Named;
  const navigate = useNavigate();
  const atList = useMatchRoute()({ to: '/$team', params: { team: name } }) !== false;
  const channel = useSelect((state) => findNamed(state, id, named));
  const title = useSelect(titleOfChannel(channel?.id ?? ''));
  const several = useSelect((state) => myTeams(state).length > 1);
  const [opened, setOpened] = useState<Opened>();
  const page = usePage();
  // The page of threads shows the open one itself.
  const threadOpen = thread !== undefined && page !== 'Threads';
  const infoOpen = panel !== undefined && channel !== undefined;
  const panelOpen = threadOpen || infoOpen;
  let pane: Pane = atList ? 'list' : 'centre';
  if (panelOpen) pane = 'panel';

  useEffect(() => watchActivity(client), [client]);
  useHotkeys({
    'mod+k': () => setOpened('palette'),
    'mod+.': () => navigate({ to: '.', search: panelOpen ? {} : { panel: 'info' } }),
  });
  const closePanel = useCallback(
    () => navigate({ to: '.', search: ({ thread: _thread, panel: _panel, ...others }) => others }),
    [navigate],
  );
  const back = () => {
    // Up, not to what was open before: from a thread to its channel, from a channel to the list.
    if (panelOpen || thread !== undefined) return closePanel();
    return navigate({ to: '/$team', params: { team: name } });
  };

  return (
    <AppShell
      rail={several ? <TeamRail current={name} /> : null}
      sidebar={
        <Sidebar
          teamId={id}
          teamName={name}
          openId={channel?.id ?? ''}
          entries={<Entries team={name} teamId={id} />}
          teamMenu={<TeamMenu team={name} />}
          you={<You />}
          onJump={() => setOpened('palette')}
          onNewMessage={() => setOpened('message')}
          onNewChannel={() => setOpened('create')}
          onBrowse={() => setOpened('browse')}
        />
      }
      tabBar={<Tabs team={name} teamId={id} />}
      panel={panelContent()}
      panelLabel={threadOpen ? 'Thread' : 'Channel info'}
      centreLabel={page ?? (title || label)}
      pane={pane}
      onClosePanel={closePanel}
      onBack={back}
    >
      <ConnectionLine />
      <Outlet />
      <TeamDialogs
        opened={opened}
        teamId={id}
        onOpen={setOpened}
        onClose={() => setOpened(undefined)}
        onChannel={(target) => {
          setOpened(undefined);
          navigate(channelAddress(client.store.getState(), name, target));
        }}
        onPerson={({ username }) => navigate({ to: '/$team/messages/@{$username}', params: { team: name, username } })}
      />
    </AppShell>
  );

  function panelContent() {
    if (threadOpen) return <ThreadPanel key={thread} rootId={thread} teamId={id} teamName={name} />;
    if (!infoOpen) return null;
    return (
      <InfoPanel
        key={channel.id}
        channel={channel}
        teamId={id}
        onLeft={() =>
          navigate({ to: '/$team/channels/$channel', params: { team: name, channel: 'town-square' }, search: {} })
        }
      />
    );
  }
}
