import { createContext, useContext } from 'react';
import type { LayoutWidth } from './hooks/use-media-query.ts';

export interface Shell {
  width: LayoutWidth;
  /** One pane back, on phones. */
  back?: () => void;
  /** Closes the right panel. */
  closePanel?: () => void;
  /** Back to what stood in the right panel before, and what that was: "Pinned posts". */
  panelBack?: { label: string; go: () => void } | undefined;
}

const Context = createContext<Shell>({ width: 'wide' });

/** What the frame round a screen offers to the heads in it. Given by `AppShell`. */
export const ShellContext = Context.Provider;
export const useShell = (): Shell => useContext(Context);
