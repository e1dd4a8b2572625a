import { useState } from 'react';
import type { PanelName } from '../search-params.ts';

/** What stands in the right panel, as it stands in the address. A thread is before whatever else is named. */
export interface PanelPlace {
  thread?: string | undefined;
  panel?: PanelName | undefined;
}

const most = 10;

const same = (a: PanelPlace | undefined, b: PanelPlace | undefined) =>
  a?.thread === b?.thread && (a?.thread !== undefined || a?.panel === b?.panel);

export const isOpen = ({ thread, panel }: PanelPlace): boolean => thread !== undefined || panel !== undefined;

/**
 * What stood in the panel before, the last one at the end, after it went from one place to another. To come to the last
 * one is to go back, by whichever way; a panel that was closed remembers nothing.
 */
export function panelsBefore(before: readonly PanelPlace[], from: PanelPlace, to: PanelPlace): readonly PanelPlace[] {
  if (!isOpen(to)) return [];
  if (!isOpen(from) || same(from, to)) return before;
  if (same(before.at(-1), to)) return before.slice(0, -1);
  const { thread, panel } = from;
  const left = thread === undefined ? { panel } : { thread };
  return [...before.filter((place) => !same(place, to) && !same(place, left)), left].slice(-most);
}

/** Where the back arrow of the panel leads; undefined when nothing stood there before. */
export function usePanelBefore({ thread, panel }: PanelPlace): PanelPlace | undefined {
  const [known, setKnown] = useState<{ at: PanelPlace; before: readonly PanelPlace[] }>({
    at: { thread, panel },
    before: [],
  });
  if (known.at.thread !== thread || known.at.panel !== panel) {
    const at = { thread, panel };
    setKnown({ at, before: panelsBefore(known.before, known.at, at) });
  }
  return known.before.at(-1);
}
