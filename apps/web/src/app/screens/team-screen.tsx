import { Outlet, useMatchRoute, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { channelAddress, Sidebar, titleOfChannel } from '../../conversation/channels/index.ts';
import { watchActivity } from '../../identity/statuses/index.ts';
import { You } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { myTeams, teamByName } from '../../organisation/teams/index.ts';
import { useHotkeys } from '../../ui/hooks/use-hotkeys.ts';
import { rememberTeam } from '../last-team.ts';
import { usePanelBefore } from '../panels/history.ts';
import { usePanels } from '../panels/open-panel.ts';
import { isShown, panelLabel, RightPanel } from '../panels/right-panel.tsx';
import { AppShell, type Pane } from '../shell/app-shell.tsx';
import { ConnectionLine } from '../team/connection-line.tsx';
import { type Opened, TeamDialogs } from '../team/dialogs.tsx';
import { Entries } from '../team/entries.tsx';
import { findNamed, type Named } from '../team/open-channel.ts';
import { Tabs } from '../team/tabs.tsx';
import { TeamMenu } from '../team/team-menu.tsx';
import { TeamRail } from '../team/team-rail.tsx';
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
  const search = useSearch({ from: '/$team' });
  const named = useParams({ strict: false }) as Named;
  const navigate = useNavigate();
  const atList = useMatchRoute()({ to: '/$team', params: { team: name } }) !== false;
  const channel = useSelect((state) => findNamed(state, id, named));
  const title = useSelect(titleOfChannel(channel?.id ?? ''));
  const several = useSelect((state) => myTeams(state).length > 1);
  const [opened, setOpened] = useState<Opened>();
  const page = usePage();
  const panels = usePanels();
  // The page of threads shows the open one itself.
  const place = page === 'Threads' ? { panel: search.panel } : search;
  const before = usePanelBefore(place);
  const panelOpen = isShown(place, channel);
  let pane: Pane = atList ? 'list' : 'centre';
  if (panelOpen) pane = 'panel';

  useEffect(() => watchActivity(client), [client]);
  useHotkeys({
    'mod+k': () => setOpened('palette'),
    'mod+.': () => panels.open(panelOpen ? {} : { panel: 'info' }),
  });
  const back = () => {
    // Up, not to where one was before: from the first panel to its channel, from a channel to the list.
    if (panelOpen || search.thread !== undefined) return panels.open(before ?? {});
    navigate({ to: '/$team', params: { team: name } });
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
      panel={panelOpen ? <RightPanel place={place} channel={channel} teamId={id} teamName={name} /> : null}
      panelLabel={panelLabel(place)}
      panelBack={before && { label: panelLabel(before).toLowerCase(), go: () => panels.open(before) }}
      centreLabel={page ?? (title || label)}
      pane={pane}
      onClosePanel={panels.close}
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
}
