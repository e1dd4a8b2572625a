import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Told } from './sockets-process.ts';

/** Many WebSocket connections held by a process of their own, which reads what comes and counts it. */
export class Sockets {
  readonly #child: ChildProcess;
  #told: Told = { open: 0, received: 0, bytes: 0, last: '' };

  private constructor(child: ChildProcess) {
    this.#child = child;
    child.on('message', (told) => {
      this.#told = told as Told;
    });
  }

  /**
   * Opens one connection for each token and waits until all of them are open.
   * @param url the address of the socket, `ws://...`
   */
  static async open(url: string, tokens: readonly string[]): Promise<Sockets> {
    const child = fork(fileURLToPath(new URL('sockets-process.ts', import.meta.url)), { stdio: 'inherit' });
    process.once('exit', () => child.kill('SIGKILL'));
    const sockets = new Sockets(child);
    child.send({ url, tokens });
    await sockets.until(({ open }) => open === tokens.length);
    return sockets;
  }

  /** What was counted when the process told last, at most 20 ms ago. */
  get told(): Told {
    return this.#told;
  }

  /** Waits until the count is what it should be. */
  async until(reached: (told: Told) => boolean): Promise<void> {
    while (!reached(this.#told)) {
      if (this.#child.exitCode !== null) throw new Error('the process that holds the sockets ended');
      await sleep(5);
    }
  }

  async close(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }
}
