import type { State } from './registry.ts';

type Select = (state: State) => unknown;
type Values<I extends readonly Select[]> = { [K in keyof I]: ReturnType<I[K]> };

/**
 * A selector that computes again only when one of its inputs gave another value, so that it returns the same object
 * for the same state.
 */
export function memo<const I extends readonly Select[], T>(
  inputs: I,
  compute: (...values: Values<I>) => T,
): (state: State) => T {
  let last: unknown[] | undefined;
  let result: T;
  return (state) => {
    const values = inputs.map((input) => input(state));
    if (!last || values.some((value, i) => value !== last?.[i])) {
      result = compute(...(values as unknown as Values<I>));
      last = values;
    }
    return result;
  };
}

/** Keeps one selector per key, so that all who ask for the same thing share its memory. The oldest go beyond `most`. */
export function keyed<A extends string, T>(make: (key: A) => T, most = 500): (key: A) => T {
  const made = new Map<A, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    made.set(key, fresh);
    const [oldest] = made.keys();
    if (made.size > most && oldest !== undefined) made.delete(oldest);
    return fresh;
  };
}

/** Like the array before it when both hold the same items: keeps watchers of lists quiet. */
export function sameItems<T>(before: readonly T[] | undefined, after: readonly T[]): readonly T[] {
  return before && before.length === after.length && before.every((item, i) => item === after[i]) ? before : after;
}
