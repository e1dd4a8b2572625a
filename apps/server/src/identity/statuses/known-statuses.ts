import { Cache, perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { findStatuses, type StatusRow, saveStatuses } from './store.ts';
import { unseen } from './transitions.ts';

const CACHED_OFFLINE = 50_000;
/** Changes are written together, many users in one statement: a new status after this time, activity alone after the longer one. */
const WRITE_AFTER_MS = 1000;
const WRITE_ACTIVITY_AFTER_MS = 60_000;

/** The statuses of one server: in memory what is true now, in the database what must be known after a restart. */
class KnownStatuses {
  readonly #core: Core;
  readonly #here = new Map<string, StatusRow>();
  readonly #offline = new Cache<StatusRow>(CACHED_OFFLINE);
  readonly #unwritten = new Map<string, StatusRow>();
  #writing: Promise<void> = Promise.resolve();
  #isClosed = false;
  #timer: { readonly handle: NodeJS.Timeout; readonly due: number } | undefined;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Everybody known to be online, away or not to be disturbed. */
  here(): Iterable<StatusRow> {
    return this.#here.values();
  }

  peek(userId: string): StatusRow | undefined {
    return this.#here.get(userId) ?? this.#unwritten.get(userId) ?? this.#offline.peek(userId);
  }

  /** The statuses of these users, in their order; offline for those never seen. */
  async load(userIds: readonly string[]): Promise<StatusRow[]> {
    const missing = userIds.filter((id) => !this.peek(id));
    const rows = missing.length > 0 ? await findStatuses(this.#core.db, missing) : [];
    const found = new Map(rows.map((row) => [row.user_id, row]));
    for (const id of missing) if (!this.peek(id)) this.#keep(found.get(id) ?? unseen(id));
    return userIds.map((id) => this.peek(id) ?? found.get(id) ?? unseen(id));
  }

  /**
   * Takes a user's new state; it is written soon.
   * @param what `activity` if nothing but the time of the last activity is new
   */
  set(row: StatusRow, what: 'status' | 'activity' = 'status'): void {
    this.#keep(row);
    this.#unwritten.set(row.user_id, row);
    this.#schedule(what === 'status' ? WRITE_AFTER_MS : WRITE_ACTIVITY_AFTER_MS);
  }

  /** Writes what is not written yet; resolves when all of it is in the database. */
  flush(): Promise<void> {
    this.#cancel();
    const writing = this.#writing.then(() => this.#write());
    this.#writing = writing.catch(() => undefined);
    return writing;
  }

  /** Writes the rest, and no more by itself. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.flush();
  }

  #cancel(): void {
    clearTimeout(this.#timer?.handle);
    this.#timer = undefined;
  }

  #schedule(delay: number): void {
    const due = Date.now() + delay;
    if (this.#isClosed || (this.#timer && this.#timer.due <= due)) return;
    this.#cancel();
    const write = () => {
      this.flush().catch((error: unknown) => this.#core.log.warn({ err: error }, 'statuses were not written'));
    };
    this.#timer = { handle: setTimeout(write, delay).unref(), due };
  }

  async #write(): Promise<void> {
    const rows = [...this.#unwritten.values()];
    if (rows.length === 0) return;
    await saveStatuses(this.#core.db, rows);
    // What changed meanwhile is still to be written.
    for (const row of rows) if (this.#unwritten.get(row.user_id) === row) this.#unwritten.delete(row.user_id);
  }

  #keep(row: StatusRow): void {
    if (row.status === 'offline') {
      this.#here.delete(row.user_id);
      this.#offline.set(row.user_id, row);
    } else {
      this.#offline.delete(row.user_id);
      this.#here.set(row.user_id, row);
    }
  }
}

/** The statuses that this server knows. */
export const knownStatuses = perServer((core: Core) => new KnownStatuses(core));
