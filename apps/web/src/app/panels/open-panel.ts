import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ChannelSearch, PanelName } from '../search-params.ts';
import type { PanelPlace } from './history.ts';

export interface Panels {
  /** Opens something in the right panel, beside what is in the centre. */
  open(place: PanelPlace): void;
  /** Opens a panel; closes it when it is the one that is open. */
  toggle(panel: PanelName): void;
  openThread(rootId: string): void;
  /** Opens the user's saved posts. */
  openSaved(): void;
  close(): void;
}

/** What follows the `?` with another panel; what the centre shows stays. */
const withPlace = (search: ChannelSearch, { thread, panel }: PanelPlace): ChannelSearch => {
  const { thread: _thread, panel: _panel, ...centre } = search;
  if (thread !== undefined) return { ...centre, thread };
  return panel === undefined ? centre : { ...centre, panel };
};

/** What can be done with the right panel from anywhere inside a team. Keeps its identity. */
export function usePanels(): Panels {
  const navigate = useNavigate();
  return useMemo(() => {
    const open = (place: PanelPlace) => void navigate({ to: '.', search: (search) => withPlace(search, place) });
    return {
      open,
      toggle: (panel) =>
        void navigate({
          to: '.',
          search: (search) => withPlace(search, search.thread === undefined && search.panel === panel ? {} : { panel }),
        }),
      openThread: (thread) => open({ thread }),
      openSaved: () => open({ panel: 'saved' }),
      close: () => open({}),
    };
  }, [navigate]);
}
