import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

const main = resolve(import.meta.dirname, '../../apps/server/src/main.ts');

/** A server on an empty data folder and a port of its own. */
export async function startFreshServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'parley-conformance-'));
  const env = {
    ...process.env,
    PARLEY_DATA: data,
    MM_SERVICESETTINGS_LISTENADDRESS: '127.0.0.1:0',
    MM_PLUGINSETTINGS_ENABLEUPLOADS: 'true',
    MM_LOGSETTINGS_CONSOLELEVEL: 'ERROR',
  };
  const server = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
  process.on('exit', () => void server.kill());
  const port = await readyPort(server.stdout);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      if (server.exitCode === null && server.kill()) await once(server, 'exit');
      await rm(data, { recursive: true, force: true });
    },
  };
}

/** Reads the server's lines until it says that it is ready, and passes on what else it says. */
async function readyPort(output: NodeJS.ReadableStream): Promise<string> {
  const lines = createInterface(output);
  return new Promise((done, failed) => {
    lines.on('line', (line) => {
      const port = /is ready at .*:(\d+)/.exec(line)?.[1];
      if (port) done(port);
      else if (line.startsWith('{')) console.error(line);
    });
    lines.on('close', () => failed(new Error('The server ended before it was ready.')));
  });
}
