import { useSyncExternalStore } from 'react';
import type { Parley } from './data/client.ts';

let failure: unknown;
const listeners = new Set<() => void>();

function set(next: unknown): void {
  failure = next;
  for (const listener of listeners) listener();
}

/** Starts the client; what stops it from starting is told by `useStartFailure`. */
export function start(parley: Parley): void {
  set(undefined);
  parley.start().catch((error: unknown) => set(error ?? new Error('The start failed.')));
}

/** Why the client has not started, when it has not. */
export function useStartFailure(): unknown {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => failure,
  );
}
