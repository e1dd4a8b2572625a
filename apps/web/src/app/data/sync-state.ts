import { slice } from '../../lib/store/slice.ts';

/** Whether all that every screen needs has been loaded since the page was opened. */
export interface SyncState {
  done: boolean;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    sync: SyncState;
  }
  interface Facts {
    'sync.done': Record<never, never>;
  }
}

export const sync = slice<SyncState>(
  { done: false },
  { 'sync.done': (state) => (state.done ? state : { done: true }) },
);
