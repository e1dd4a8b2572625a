import { backoff } from './backoff.ts';
import { isTransient } from './error.ts';

export interface BatcherOptions<K> {
  /** Loads the values of some keys; what it returns is up to it. */
  load(keys: K[]): Promise<unknown>;
  onError(error: unknown): void;
  /** Milliseconds to collect keys, and how many go into one call. */
  wait?: number;
  most?: number;
}

/** Collects keys that are asked for one by one and loads them together. A key under way is not asked for again. */
export function batcher<K>({ load, onError, wait = 20, most = 100 }: BatcherOptions<K>): (keys: Iterable<K>) => void {
  const asked = new Set<K>();
  let collected: K[] = [];
  let failures = 0;
  let scheduled = false;

  async function send(keys: K[]): Promise<void> {
    try {
      await load(keys);
    } catch (error) {
      if (isTransient(error)) return again(keys);
      onError(error);
    }
    failures = 0;
    for (const key of keys) asked.delete(key);
  }

  /** What failed for the network's sake is asked for again, until it is there. */
  function again(keys: K[]): void {
    const wait = backoff(failures, 1000, 30_000);
    failures += 1;
    setTimeout(() => void send(keys), wait);
  }

  function flush(): void {
    scheduled = false;
    const keys = collected;
    collected = [];
    for (let i = 0; i < keys.length; i += most) void send(keys.slice(i, i + most));
  }

  return (keys) => {
    for (const key of keys) {
      if (asked.has(key)) continue;
      asked.add(key);
      collected.push(key);
    }
    if (scheduled || collected.length === 0) return;
    scheduled = true;
    setTimeout(flush, wait);
  };
}
