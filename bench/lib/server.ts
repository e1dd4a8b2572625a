import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { freePort } from '../../apps/server/src/core/db/embedded/endpoint.ts';

export interface BenchServer {
  readonly port: number;
  readonly pid: number;
  /** Ends it as an operator would. */
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

const MAIN = join(import.meta.dirname, '../../apps/server/src/main.ts');

export interface ServerOptions {
  /** A database that is there already; by default the server has one of its own in its data folder. */
  readonly databaseUrl?: string;
  /** By default one that is removed when the server stops. */
  readonly dataFolder?: string;
  /** By default a free one. */
  readonly port?: number;
  readonly env?: Record<string, string>;
  /** Options of Node, such as `--cpu-prof`. */
  readonly nodeOptions?: readonly string[];
}

/** Starts the server as people do, as a process of its own, and waits until it is ready. */
export async function startServer(options: ServerOptions): Promise<BenchServer> {
  const folder = options.dataFolder ?? (await mkdtemp(join(tmpdir(), 'parley-bench-data-')));
  const port = options.port ?? (await freePort());
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), MAIN], {
    env: {
      ...process.env,
      PARLEY_DATA: folder,
      ...(options.databaseUrl ? { MM_SQLSETTINGS_DATASOURCE: options.databaseUrl } : {}),
      MM_SERVICESETTINGS_LISTENADDRESS: `127.0.0.1:${port}`,
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const die = () => child.kill('SIGKILL');
  process.once('exit', die);
  const ended = once(child, 'exit').then(() => process.off('exit', die));
  await isReady(child.stdout);
  return {
    port,
    pid: child.pid as number,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      if (!options.dataFolder) await rm(folder, { recursive: true, force: true });
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Settles when the server says that it is ready; rejects with its words if it ends before. What it says later is let go. */
function isReady(stdout: Readable): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      if (!said.includes('is ready')) return;
      stdout.off('data', listen).resume();
      resolve();
    };
    stdout.on('data', listen);
    stdout.once('end', () => reject(new Error(`the server did not start: ${said}`)));
  });
}
