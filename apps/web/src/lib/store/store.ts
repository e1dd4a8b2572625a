import type { Broadcast } from '@parley/contract/realtime/socket.ts';
import { createStore as createCell } from 'zustand/vanilla';
import type { FactName, Facts, State } from './registry.ts';
import type { Meta, Slice } from './slice.ts';

export type Slices = { [K in keyof State]: Slice<State[K]> };

/** What is the same for all slices at a moment, read from the state. */
export type MetaOf = (state: State) => Pick<Meta, 'me' | 'collapsed'>;

/** Told of each fact after the state took it in. */
export type Listener = <F extends FactName>(fact: F, data: Facts[F], meta: Meta) => void;

export interface Store {
  getState(): State;
  /** Calls back after changes, once for all of a batch. Returns the way to stop. */
  subscribe(changed: (state: State, before: State) => void): () => void;
  /** Lets a fact happen: every slice that it concerns takes it in, then the listeners hear of it. */
  apply<F extends FactName>(fact: F, data: Facts[F], broadcast?: Broadcast): void;
  /** Lets several facts happen as one change for those who watch the state. */
  batch(step: () => void): void;
  listen(listener: Listener): () => void;
  /** Puts slices in place as they were kept on the device. */
  restore(slices: Partial<State>): void;
  /** Back to the very beginning. */
  reset(): void;
}

type Reducer = (slice: unknown, data: unknown, meta: Meta) => unknown;

/** Which slices a fact concerns. */
function index(slices: Slices): Map<string, [keyof State, Reducer][]> {
  const byFact = new Map<string, [keyof State, Reducer][]>();
  for (const [name, { on }] of Object.entries(slices))
    for (const [fact, reduce] of Object.entries(on))
      byFact.set(fact, [...(byFact.get(fact) ?? []), [name as keyof State, reduce as Reducer]]);
  return byFact;
}

/** The state of one user's client, built from the slices of its features. */
export function createStore(slices: Slices, metaOf: MetaOf): Store {
  const initial = Object.fromEntries(
    Object.entries(slices).map(([name, { initial }]) => [name, initial]),
  ) as unknown as State;
  const cell = createCell<State>(() => initial);
  const byFact = index(slices);
  const listeners = new Set<Listener>();
  let state = initial;
  let depth = 0;

  function publish(): void {
    if (depth === 0 && cell.getState() !== state) cell.setState(state, true);
  }

  function apply<F extends FactName>(fact: F, data: Facts[F], broadcast?: Broadcast): void {
    const meta: Meta = { ...metaOf(state), broadcast, at: Date.now() };
    const before = state;
    const next: Record<string, unknown> = { ...state };
    let changed = false;
    for (const [name, reduce] of byFact.get(fact) ?? []) {
      const slice = reduce(before[name], data, meta);
      if (slice === before[name]) continue;
      next[name] = slice;
      changed = true;
    }
    if (changed) state = next as unknown as State;
    publish();
    for (const listener of listeners) listener(fact, data, meta);
  }

  return {
    getState: () => state,
    subscribe: cell.subscribe,
    apply,
    batch(step) {
      depth += 1;
      try {
        step();
      } finally {
        depth -= 1;
        publish();
      }
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restore(kept) {
      state = { ...state, ...kept };
      publish();
    },
    reset() {
      state = initial;
      publish();
    },
  };
}
