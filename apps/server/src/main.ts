import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { loadConfig } from './core/config/index.ts';
import { startEmbeddedPostgres } from './core/db/embedded/index.ts';
import { createLog } from './core/log/index.ts';
import { serveMetrics } from './core/metrics/index.ts';
import { migrate } from './migrations/index.ts';

const DRAIN_LIMIT_MS = 25_000;

const dataFolder = resolve(process.env.PARLEY_DATA ?? 'data');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const config = await loadConfig({
  env: process.env,
  file: process.env.PARLEY_CONFIG ?? resolve(dataFolder, 'config.json'),
});
const log = createLog(config.current.LogSettings.ConsoleLevel.toLowerCase());

const external = config.current.SqlSettings.DataSource;
const embedded = external ? undefined : await startEmbeddedPostgres({ dataDir: dataFolder, log, onProgress: say });
const databaseUrl = external || embedded?.url || '';

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
const port = await app.listen({ host: address.slice(0, at) || undefined, port: Number(address.slice(at + 1)) });
const metrics = config.current.MetricsSettings.Enable
  ? await serveMetrics(app.core.metrics, config.current.MetricsSettings.ListenAddress)
  : undefined;
say(`Parley is ready at ${config.current.ServiceSettings.SiteURL || `http://localhost:${port}`}`);

let stopping = false;
/** Finishes what is under way, then ends; a second signal, or a drain that takes too long, ends at once. */
async function stop(signal: string): Promise<void> {
  if (stopping) process.exit(1);
  stopping = true;
  log.info({ signal }, 'stopping');
  setTimeout(() => process.exit(1), DRAIN_LIMIT_MS).unref();
  await app.close();
  metrics?.close();
  await embedded?.stop();
  process.exit(0);
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
