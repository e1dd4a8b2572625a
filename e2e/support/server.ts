import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** A whole Parley as its operators run it: a process of its own with an embedded PostgreSQL and an empty data folder. */
export async function startParley(
  env: Record<string, string> = {},
): Promise<{ url: string; stop: () => Promise<void> }> {
  const data = await mkdtemp(join(tmpdir(), 'parley-e2e-'));
  const main = resolve(import.meta.dirname, '../../apps/server/src/main.ts');
  const server = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      PARLEY_DATA: data,
      MM_SERVICESETTINGS_LISTENADDRESS: '127.0.0.1:0',
      MM_METRICSSETTINGS_ENABLE: 'false',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    await rm(data, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const port = /ready at http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (!port) continue;
    // Whatever comes later must be read, or the server waits for room in the pipe.
    server.stdout.resume();
    return { url: `http://localhost:${port}`, stop };
  }
  await stop();
  throw new Error('The server ended before it was ready.');
}
