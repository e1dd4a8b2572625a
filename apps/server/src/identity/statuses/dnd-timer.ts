import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { endDnd } from './read.ts';
import { endedDnd, nextDndEnd } from './store.ts';

/** Timers of the platform reach 24 days; later ends are looked at again after a day. */
const LONGEST_WAIT_MS = 24 * 3_600_000;
const RETRY_AFTER_MS = 60_000;

/** Ends timed `dnd` when its time comes, also that of users who set it before a restart. */
class DndTimer {
  readonly #core: Core;
  #handle: NodeJS.Timeout | undefined;
  /** When it rings, in Unix milliseconds. */
  #at = Number.POSITIVE_INFINITY;

  constructor(core: Core) {
    this.#core = core;
  }

  /** Starts from what the database says. */
  async start(): Promise<void> {
    const next = await nextDndEnd(this.#core.db);
    if (next !== null) this.expect(next);
  }

  /**
   * Rings at this time if nothing ends earlier.
   * @param end Unix seconds
   */
  expect(end: number): void {
    const at = Math.min(end * 1000, Date.now() + LONGEST_WAIT_MS);
    if (at < this.#at) this.#ringAt(at);
  }

  stop(): void {
    clearTimeout(this.#handle);
    this.#at = Number.POSITIVE_INFINITY;
  }

  #ringAt(at: number): void {
    this.stop();
    this.#at = at;
    const ring = () => {
      this.#ring().catch((error: unknown) => {
        this.#core.log.warn({ err: error }, 'ends of do-not-disturb were not looked up');
        this.#ringAt(Date.now() + RETRY_AFTER_MS);
      });
    };
    this.#handle = setTimeout(ring, Math.max(0, at - Date.now())).unref();
  }

  async #ring(): Promise<void> {
    this.stop();
    const ended = await endedDnd(this.#core.db, Math.floor(Date.now() / 1000));
    await Promise.all(ended.map((userId) => endDnd(this.#core, userId)));
    await this.start();
  }
}

export const dndTimer = perServer((core: Core) => new DndTimer(core));
