import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface BenchServer {
  readonly port: number;
  readonly pid: number;
  stop(): Promise<void>;
}

const MAIN = join(import.meta.dirname, '../../apps/server/src/main.ts');

/**
 * Starts the server as people do, as a process of its own, on a database that is there already.
 * @param options.nodeOptions options of Node, such as `--cpu-prof`
 */
export async function startServer(
  databaseUrl: string,
  options: { env?: Record<string, string>; nodeOptions?: string[] } = {},
): Promise<BenchServer> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-data-'));
  const port = await freePort();
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), MAIN], {
    env: {
      ...process.env,
      PARLEY_DATA: folder,
      MM_SQLSETTINGS_DATASOURCE: databaseUrl,
      MM_SERVICESETTINGS_LISTENADDRESS: `127.0.0.1:${port}`,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.once('exit', () => child.kill('SIGKILL'));
  for await (const line of createInterface(child.stdout)) if (line.includes('is ready')) break;
  child.stdout.resume();
  return {
    port,
    pid: child.pid as number,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
