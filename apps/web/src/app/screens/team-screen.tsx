import { Outlet, useMatchRoute, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSelect } from '../../lib/react.ts';
import { teamByName } from '../../organisation/teams/index.ts';
import { rememberTeam } from '../last-team.ts';
import { AppShell, type Pane } from '../shell/app-shell.tsx';
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
  return <TeamFrame name={name} label={team?.display_name ?? ''} />;
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

/**
 * The frame round the screens of a team. Which pane a phone shows follows from the address alone: the bare team address
 * is the list, an open panel is the panel, all else is the centre.
 */
function TeamFrame({ name, label }: { name: string; label: string }) {
  const { thread, panel } = useSearch({ from: '/$team' });
  const navigate = useNavigate();
  const { history } = useRouter();
  const atList = useMatchRoute()({ to: '/$team', params: { team: name } }) !== false;
  const panelOpen = thread !== undefined || panel !== undefined;
  let pane: Pane = atList ? 'list' : 'centre';
  if (panelOpen) pane = 'panel';

  const closePanel = () => navigate({ to: '.', search: ({ thread: _thread, panel: _panel, ...others }) => others });
  const back = () => {
    if (panelOpen) return closePanel();
    if (history.canGoBack()) return history.back();
    return navigate({ to: '/$team', params: { team: name } });
  };

  return (
    <AppShell sidebar={null} panel={null} centreLabel={label} pane={pane} onClosePanel={closePanel} onBack={back}>
      <Outlet />
    </AppShell>
  );
}
