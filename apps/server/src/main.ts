import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { ConfigSourceError, loadConfig } from './core/config/index.ts';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './core/db/embedded/index.ts';
import { DatabaseUnreachable, waitForDatabase } from './core/db/wait.ts';
import { createLog } from './core/log/index.ts';
import { serveMetrics } from './core/metrics/index.ts';
import { migrate } from './migrations/index.ts';

const DRAIN_LIMIT_MS = 25_000;
const SECOND_SIGNAL_MS = 1_000;

const dataFolder = resolve(process.env.PARLEY_DATA ?? 'data');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let embedded: EmbeddedPostgres | undefined;
const configFile = process.env.PARLEY_CONFIG ?? resolve(dataFolder, 'config.json');
const config = await told(() => loadConfig({ env: process.env, file: configFile }));
const log = createLog(config.current.LogSettings.ConsoleLevel.toLowerCase());
for (const variable of config.unknownVariables) log.warn(`The environment variable ${variable} names no setting`);

const external = config.current.SqlSettings.DataSource;
if (!external) embedded = await told(() => startEmbeddedPostgres({ dataDir: dataFolder, log, onProgress: say }));
const databaseUrl = external || embedded?.url || '';

await told(() => waitForDatabase(databaseUrl, { onWaiting: say }));
await migrate(databaseUrl, (name) => say(`Database: ${name}`));
const app = await createApp({
  config,
  log,
  databaseUrl,
  dataFolder,
  webFolder: resolve(import.meta.dirname, '../../web/dist'),
});

const address = config.current.ServiceSettings.ListenAddress;
const at = address.lastIndexOf(':');
const port = await told(() =>
  app.listen({ host: address.slice(0, at) || undefined, port: Number(address.slice(at + 1)) }),
);
const metrics = config.current.MetricsSettings.Enable
  ? await serveMetrics(app.core.metrics, config.current.MetricsSettings.ListenAddress)
  : undefined;
say(`Parley is ready at ${config.current.ServiceSettings.SiteURL || `http://localhost:${port}`}`);

/** A step of the start; an expected failure is told in a sentence, without a stack, and ends the server. */
async function told<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    if (!isForPeople(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    await embedded?.stop();
    process.exit(1);
  }
}

function isForPeople(error: unknown): error is Error {
  if (error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES'].includes(String(error.code))) return true;
  return [ConfigSourceError, EmbeddedPostgresError, DatabaseUnreachable].some((kind) => error instanceof kind);
}

let stoppingSince: number | undefined;
/**
 * Finishes what is under way, then ends; a second signal, or a drain that takes too long, ends at once. One Ctrl-C arrives
 * twice, from the terminal and from npm, so a second signal is one that comes later.
 */
async function stop(signal: string): Promise<void> {
  if (stoppingSince !== undefined) {
    if (performance.now() - stoppingSince > SECOND_SIGNAL_MS) process.exit(1);
    return;
  }
  stoppingSince = performance.now();
  log.info({ signal }, 'stopping');
  setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
  await app.close();
  metrics?.close();
  await embedded?.stop();
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
