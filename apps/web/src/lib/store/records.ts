/** Steps on maps that leave the given map as it is. They return the same map when nothing changes. */

export type Dict<T> = Readonly<Record<string, T>>;

/** The map with one entry set. */
export const put = <T>(map: Dict<T>, key: string, value: T): Dict<T> =>
  map[key] === value ? map : { ...map, [key]: value };

/** The map with every item set under its key. */
export function putAll<T>(map: Dict<T>, items: readonly T[], keyOf: (item: T) => string): Dict<T> {
  if (items.length === 0) return map;
  const next: Record<string, T> = { ...map };
  for (const item of items) next[keyOf(item)] = item;
  return next;
}

/** The map without some keys. */
export function without<T>(map: Dict<T>, ...keys: string[]): Dict<T> {
  if (!keys.some((key) => key in map)) return map;
  const next: Record<string, T> = { ...map };
  for (const key of keys) delete next[key];
  return next;
}

/** The map with an entry changed by `change`; unchanged when there is no such entry. */
export function change<T>(map: Dict<T>, key: string, step: (value: T) => T): Dict<T> {
  const value = map[key];
  return value === undefined ? map : put(map, key, step(value));
}
