import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface BareServer {
  readonly url: string;
  readonly pid: number;
  /** Sends these bytes to every connection, `times` times. */
  broadcast(message: string, times: number): void;
  stop(): Promise<void>;
}

/** A `ws` server with nothing around it, in a process of its own: what the library does by itself. */
export async function startBareServer(): Promise<BareServer> {
  const child: ChildProcess = fork(fileURLToPath(new URL('bare-ws-process.ts', import.meta.url)), { stdio: 'inherit' });
  process.once('exit', () => child.kill('SIGKILL'));
  const [port] = await once(child, 'message');
  return {
    url: `ws://127.0.0.1:${port}`,
    pid: child.pid as number,
    broadcast: (message, times) => void child.send({ message, times }),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}
