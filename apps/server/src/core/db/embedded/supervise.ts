import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.ts';

/** A PostgreSQL that is kept running. */
export interface Supervised {
  /** Ends the supervision; the running process is left for the caller to stop. */
  release(): Promise<void>;
}

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;
/** Whoever ran this long before it ended is started again without a pause. */
const STEADY_MS = 10_000;

/**
 * Starts a process and starts it again whenever it ends, at once the first time and with growing pauses when that does not
 * help, until released. Rejects when the very first start fails.
 */
export async function supervise(start: () => Promise<ChildProcess>, log: Log): Promise<Supervised> {
  const released = new AbortController();
  let restarting: Promise<void> = Promise.resolve();
  let pause = 0;

  function watch(child: ChildProcess): void {
    const since = performance.now();
    child.once('exit', (code, signal) => {
      if (released.signal.aborted) return;
      log.error({ code, signal }, 'PostgreSQL ended by itself and is started again');
      if (performance.now() - since > STEADY_MS) pause = 0;
      restarting = restart();
    });
  }

  async function restart(): Promise<void> {
    while (!released.signal.aborted) {
      try {
        await wait(pause, undefined, { signal: released.signal });
        pause = Math.min(LONGEST_PAUSE_MS, pause * 2 || FIRST_PAUSE_MS);
        watch(await start());
        log.info({}, 'PostgreSQL runs again');
        return;
      } catch (error) {
        if (!released.signal.aborted) log.error({ err: error }, 'PostgreSQL could not be started again');
      }
    }
  }

  watch(await start());
  return {
    async release() {
      released.abort();
      await restarting;
    },
  };
}
