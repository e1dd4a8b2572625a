import { attempt } from './attempt.ts';

type Pairs = readonly [key: string, value: unknown][];

/**
 * Values that were still being written as the page ended. IndexedDB may forget a write that a page begins in its last
 * moment; localStorage is written before the call returns.
 */
export interface LastWords {
  say(pairs: Pairs): void;
  /** What was said and not withdrawn; empty when nothing was, or the device keeps nothing. */
  heard(): Pairs;
  /** They are written properly now; what was said of the same keys since stays. */
  withdraw(pairs: Pairs): void;
  forget(key: string): void;
  clear(): void;
}

/** The last words of one user on this device. Values must survive JSON. */
export function lastWords(userId: string): LastWords {
  const place = `parley.last.${userId}`;
  const heard = (): Pairs => attempt(() => JSON.parse(localStorage.getItem(place) ?? '[]') as Pairs) ?? [];
  const clear = () => void attempt(() => localStorage.removeItem(place));
  function keep(pairs: Pairs): void {
    if (pairs.length === 0) clear();
    else attempt(() => localStorage.setItem(place, JSON.stringify(pairs)));
  }
  const without = (keys: readonly string[]) => heard().filter(([key]) => !keys.includes(key));
  return {
    say: (pairs) => keep([...without(pairs.map(([key]) => key)), ...pairs]),
    heard,
    withdraw(pairs) {
      const written = new Set(pairs.map((pair) => JSON.stringify(pair)));
      keep(heard().filter((pair) => !written.has(JSON.stringify(pair))));
    },
    forget: (key) => keep(without([key])),
    clear,
  };
}
