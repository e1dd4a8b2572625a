import { Outlet, useMatchRoute, useNavigate, useParams, useRouter, useSearch } from '@tanstack/react-router';
import { AppShell, type Pane } from '../shell/app-shell.tsx';

/**
 * The frame of everything inside a team. Which pane a phone shows follows from the address alone: the bare team address
 * is the list, an open panel is the panel, all else is the centre.
 */
export function TeamScreen() {
  const { team } = useParams({ from: '/$team' });
  const { thread, panel } = useSearch({ from: '/$team' });
  const navigate = useNavigate();
  const { history } = useRouter();
  const atList = useMatchRoute()({ to: '/$team', params: { team } }) !== false;
  const panelOpen = thread !== undefined || panel !== undefined;
  let pane: Pane = atList ? 'list' : 'centre';
  if (panelOpen) pane = 'panel';

  const closePanel = () => navigate({ to: '.', search: ({ thread: _thread, panel: _panel, ...others }) => others });
  const back = () => {
    if (panelOpen) return closePanel();
    if (history.canGoBack()) return history.back();
    return navigate({ to: '/$team', params: { team } });
  };

  return (
    <AppShell sidebar={null} panel={null} centreLabel={team} pane={pane} onClosePanel={closePanel} onBack={back}>
      <Outlet />
    </AppShell>
  );
}
