import type { ChildProcess } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from './log.ts';

/** A PostgreSQL that is kept running. */
export interface Supervised {
  /** Ends the supervision; the running process is left for the caller to stop. */
  release(): Promise<void>;
}

const LONGEST_PAUSE = 5_000;

/**
 * Starts a process and starts it again whenever it ends, at once the first time and then with growing pauses, until
 * released. Rejects when the very first start fails.
 */
export async function supervise(start: () => Promise<ChildProcess>, log: Log): Promise<Supervised> {
  const released = new AbortController();
  let restarting: Promise<void> = Promise.resolve();

  const watch = (child: ChildProcess) =>
    child.once('exit', (code, signal) => {
      if (released.signal.aborted) return;
      log.error({ code, signal }, 'PostgreSQL ended by itself and is started again');
      restarting = restart();
    });

  async function restart() {
    for (let pause = 0; !released.signal.aborted; pause = Math.min(LONGEST_PAUSE, pause * 2 || 250)) {
      try {
        await wait(pause, undefined, { signal: released.signal });
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
