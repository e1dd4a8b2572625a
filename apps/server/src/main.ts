import { resolve } from 'node:path';
import { createApp } from './app.ts';
import { ConfigSourceError, type ConfigStore, loadConfig } from './core/config/index.ts';
import { type EmbeddedPostgres, EmbeddedPostgresError, startEmbeddedPostgres } from './core/db/embedded/index.ts';
import { createLog } from './core/log/index.ts';
import { serveMetrics } from './core/metrics/index.ts';
import { migrate } from './migrations/index.ts';

const DRAIN_LIMIT_MS = 25_000;
const SECOND_SIGNAL_MS = 1_000;

const dataFolder = resolve(process.env.PARLEY_DATA ?? 'data');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const config = await readConfig();
const log = createLog(config.current.LogSettings.ConsoleLevel.toLowerCase());
for (const variable of config.unknownVariables) log.warn(`The environment variable ${variable} names no setting`);

const external = config.current.SqlSettings.DataSource;
const embedded = external ? undefined : await startDatabase();
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

/** The settings; a variable or file that does not fit is told in a sentence, without a stack. */
async function readConfig(): Promise<ConfigStore> {
  try {
    const file = process.env.PARLEY_CONFIG ?? resolve(dataFolder, 'config.json');
    return await loadConfig({ env: process.env, file });
  } catch (error) {
    if (!(error instanceof ConfigSourceError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}

/** The server's own database; what keeps it from starting is told in a sentence, without a stack. */
async function startDatabase(): Promise<EmbeddedPostgres> {
  try {
    return await startEmbeddedPostgres({ dataDir: dataFolder, log, onProgress: say });
  } catch (error) {
    if (!(error instanceof EmbeddedPostgresError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
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
