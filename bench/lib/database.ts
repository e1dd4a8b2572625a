import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../apps/server/src/core/db/embedded/index.ts';
import { migrate } from '../../apps/server/src/migrations/index.ts';

export interface BenchDatabase {
  readonly url: string;
  readonly pool: pg.Pool;
  /** A connection to the database that holds the statistics of all. */
  readonly statistics: pg.Client;
  /** The main process, whose children do the work. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** The embedded PostgreSQL with the newest schema and its usual, durable settings, in a folder of its own. */
export async function startDatabase(): Promise<BenchDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-bench-'));
  const database = await startEmbeddedPostgres({ dataDir: folder, log: { info() {}, error: console.error } });
  await migrate(database.url);
  const pool = new pg.Pool({ connectionString: database.url, max: 64 });
  // An ended pool's connections may still be closing when the database stops.
  pool.on('error', () => undefined);
  const statistics = new pg.Client({ connectionString: inDatabase(database.url, 'postgres') });
  await statistics.connect();
  const { rows } = await pool.query('select pg_backend_pid() as pid');
  return {
    url: database.url,
    pool,
    statistics,
    pid: await parentOf(rows[0].pid),
    async stop() {
      await Promise.all([pool.end(), statistics.end()]);
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function parentOf(pid: number): Promise<number> {
  const [, parent] = /^PPid:\s+(\d+)/m.exec(await readFile(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(parent);
}

function inDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Statements and commits of the server's database so far. */
export async function counters({ statistics }: BenchDatabase): Promise<{ statements: number; commits: number }> {
  const { rows } = await statistics.query(`
    select d.xact_commit::float8 as commits,
           (select coalesce(sum(calls), 0)::float8 from pg_stat_statements s where s.dbid = d.datid) as statements
    from pg_stat_database d where d.datname = 'parley'`);
  return rows[0];
}
