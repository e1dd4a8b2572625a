import type { State } from '../store/registry.ts';
import type { Slices, Store } from '../store/store.ts';
import type { Storage } from './storage.ts';

/** Grows when the shape of a kept slice changes: what an older version kept is not read. */
const version = 1;
const prefix = 'slice:';

type Name = keyof State;

interface Kept {
  version: number;
  value: unknown;
}

/** Reads the slices that an earlier visit kept. */
export async function readSlices(storage: Storage, slices: Slices): Promise<Partial<State>> {
  const found: Record<string, unknown> = {};
  for (const [key, entry] of await storage.entries(prefix)) {
    const name = key.slice(prefix.length) as Name;
    const kept = entry as Kept;
    if (kept.version === version && slices[name]?.keep) found[name] = slices[name].keep.load(kept.value);
  }
  return found as Partial<State>;
}

/** Forgets kept slices except some. */
export async function forgetSlices(storage: Storage, except: readonly Name[] = []): Promise<void> {
  const keys = (await storage.entries(prefix)).map(([key]) => key);
  await Promise.all(
    keys.filter((key) => !except.includes(key.slice(prefix.length) as Name)).map((key) => storage.del(key)),
  );
}

export interface Keeper {
  /** Writes what is not written yet. */
  flush(): Promise<void>;
  stop(): void;
}

/** Keeps slices on the device as they change, not more often than every `every` milliseconds. */
export function keepSlices(
  store: Store,
  slices: Slices,
  storage: Storage,
  onError: (error: unknown) => void,
  every = 1000,
): Keeper {
  const names = (Object.keys(slices) as Name[]).filter((name) => slices[name].keep);
  let written = store.getState();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const state = store.getState();
    const changed = names.filter((name) => state[name] !== written[name]);
    written = state;
    const pairs = (some: readonly Name[]) =>
      some.map((name): [string, unknown] => {
        const keep = slices[name].keep as { save(slice: unknown): unknown } | undefined;
        return [prefix + name, { version, value: keep?.save(state[name]) }];
      });
    const precious = changed.filter((name) => slices[name].keep?.precious);
    const others = changed.filter((name) => !slices[name].keep?.precious);
    const writes: Promise<void>[] = [];
    if (precious.length > 0) writes.push(storage.setLast(pairs(precious)));
    if (others.length > 0) writes.push(storage.setMany(pairs(others)));
    await Promise.all(writes).catch(onError);
  }

  const stop = store.subscribe(() => {
    timer ??= setTimeout(() => void flush(), every);
  });
  return {
    flush,
    stop() {
      clearTimeout(timer);
      stop();
    },
  };
}
