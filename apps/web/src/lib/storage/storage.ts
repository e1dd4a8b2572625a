/** A small store of values on the device, for one user. Values must be cloneable. */
export interface Storage {
  get(key: string): Promise<unknown>;
  /** All entries whose key begins with `prefix`. */
  entries(prefix: string): Promise<[string, unknown][]>;
  set(key: string, value: unknown): Promise<void>;
  /** All of them or none. */
  setMany(pairs: readonly [key: string, value: unknown][]): Promise<void>;
  /** As `setMany`, and kept even when the page ends before it resolves. For small values that survive JSON. */
  setLast(pairs: readonly [key: string, value: unknown][]): Promise<void>;
  del(key: string): Promise<void>;
  /** Forgets everything. */
  clear(): Promise<void>;
}

/** For devices that keep nothing (private windows without IndexedDB): lives as long as the page. */
export function memoryStorage(): Storage {
  const values = new Map<string, unknown>();
  const setMany: Storage['setMany'] = async (pairs) => {
    for (const [key, value] of pairs) values.set(key, structuredClone(value));
  };
  return {
    get: async (key) => values.get(key),
    entries: async (prefix) => [...values].filter(([key]) => key.startsWith(prefix)),
    set: (key, value) => setMany([[key, value]]),
    setMany,
    setLast: setMany,
    del: async (key) => void values.delete(key),
    clear: async () => values.clear(),
  };
}
