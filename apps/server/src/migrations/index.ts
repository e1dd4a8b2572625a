import { readdir, readFile } from 'node:fs/promises';
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely';
import pg from 'pg';

const folder = new URL('.', import.meta.url);

/**
 * Brings a database to the newest schema: the `.sql` files of this folder in the order of their names, each once, in one
 * transaction, under a lock that keeps several starting nodes apart.
 * @param url postgres:// connection string
 * @param onStep told the name of each migration that ran
 */
export async function migrate(url: string, onStep: (name: string) => void = () => undefined): Promise<void> {
  const db = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: url, max: 2 }) }),
  });
  try {
    const migrator = new Migrator({ db, provider: { getMigrations: readMigrations } });
    const { error, results } = await migrator.migrateToLatest();
    for (const result of results ?? []) if (result.status === 'Success') onStep(result.migrationName);
    if (error) throw new Error('The database could not be brought to the newest schema.', { cause: error });
  } finally {
    await db.destroy();
  }
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  const entries = names.map(async (name) => {
    const text = await readFile(new URL(name, folder), 'utf8');
    return [name.replace(/\.sql$/, ''), { up: (db: Kysely<unknown>) => runScript(db, text) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function runScript(db: Kysely<unknown>, text: string): Promise<void> {
  await sql.raw(text).execute(db);
}
