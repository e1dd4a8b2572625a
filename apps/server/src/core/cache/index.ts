/**
 * A bounded map of what was loaded by key: the least recently used entry goes first, concurrent loads of one key share one query,
 * and a load that an invalidation overtook is handed to its callers but not kept.
 */
export class Cache<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #loading = new Map<string, Promise<Value>>();
  readonly #limit: number;

  /** @param limit most entries kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The cached value, or what `load` gives; errors of `load` are passed on and not cached. */
  async get(key: string, load: () => Promise<Value>): Promise<Value> {
    const hit = this.peek(key);
    if (hit !== undefined) return hit;
    const running = this.#loading.get(key);
    if (running) return running;
    const promise = load();
    this.#loading.set(key, promise);
    try {
      const value = await promise;
      if (this.#loading.get(key) === promise) this.set(key, value);
      return value;
    } finally {
      if (this.#loading.get(key) === promise) this.#loading.delete(key);
    }
  }

  /** The cached value without loading. */
  peek(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size <= this.#limit) return;
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }

  /** Forgets a key, also for loads under way. */
  delete(key: string): void {
    this.#entries.delete(key);
    this.#loading.delete(key);
  }

  /** Forgets every entry that matches, and every load under way. */
  deleteWhere(matches: (value: Value) => boolean): void {
    for (const [key, value] of this.#entries) if (matches(value)) this.#entries.delete(key);
    this.#loading.clear();
  }

  clear(): void {
    this.#entries.clear();
    this.#loading.clear();
  }
}

/** State that lives as long as one server: made on first use per core object, so that a process may run several servers. */
export function perServer<Owner extends object, State>(create: (owner: Owner) => State): (owner: Owner) => State {
  const states = new WeakMap<Owner, State>();
  return (owner) => {
    let state = states.get(owner);
    if (state === undefined) {
      state = create(owner);
      states.set(owner, state);
    }
    return state;
  };
}
