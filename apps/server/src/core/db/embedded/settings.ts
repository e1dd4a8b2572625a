import { availableParallelism, totalmem } from 'node:os';

/** PostgreSQL settings by name, as postgresql.conf takes them. */
export type Settings = Record<string, string>;

const MB = 1024 * 1024;

/** Memory this process may use: the machine's, or less inside a container. */
const memory = () => Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);

const megabytes = (share: number, least: number, most: number) =>
  `${Math.round(Math.min(Math.max((memory() * share) / MB, least), most))}MB`;

/** Settings for a database that shares one machine with the server: durable commits, memory by the machine's size. */
export function defaultSettings(): Settings {
  return {
    max_connections: '200',
    shared_buffers: megabytes(1 / 8, 32, 2048),
    effective_cache_size: megabytes(1 / 2, 128, 65_536),
    maintenance_work_mem: megabytes(1 / 64, 16, 512),
    work_mem: '8MB',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    wal_compression: 'on',
    min_wal_size: '160MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '15min',
    random_page_cost: '1.1',
    // Queries here are short; compiling them costs more than it saves.
    jit: 'off',
    max_worker_processes: String(Math.max(8, availableParallelism())),
    autovacuum_vacuum_scale_factor: '0.05',
    autovacuum_analyze_scale_factor: '0.02',
    shared_preload_libraries: 'pg_stat_statements',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'on',
    log_directory: '../log',
    // One file a weekday, overwritten a week later.
    log_filename: 'postgresql-%a.log',
    log_rotation_age: '1d',
    log_rotation_size: '0',
    log_truncate_on_rotation: 'on',
    log_line_prefix: '%m [%p] %d ',
  };
}

/** The text of a configuration file. */
export function settingsFile(settings: Settings): string {
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value.replaceAll("'", "''")}'`);
  return `# Written anew at every start. Your own settings go into postgresql.conf below its include line, and win.\n${lines.join('\n')}\n`;
}
