import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { giveTo } from './account.ts';
import type { Home } from './home.ts';
import { type Programs, runProgram } from './programs.ts';

/** What the server logs in with. */
export interface Credentials {
  user: string;
  password: string;
  database: string;
}

/** What `credentials.json` holds: the server's login and the superuser's password, for whoever looks after the database. */
interface CredentialsFile extends Credentials {
  superuserPassword: string;
}

// Both name a line of SQL below and must need no quoting.
const USER = 'parley';
const DATABASE = 'parley';

export async function readCredentials(home: Home): Promise<Credentials> {
  return JSON.parse(await readFile(home.credentials, 'utf8')) as CredentialsFile;
}

/** Makes a cluster in an empty folder, with the server's role and database in it. */
export async function createCluster(home: Home, programs: Programs): Promise<void> {
  const password = () => randomBytes(24).toString('base64url');
  const secrets: CredentialsFile = {
    user: USER,
    password: password(),
    database: DATABASE,
    superuserPassword: password(),
  };
  await mkdir(home.sockets, { mode: 0o700 });
  const passwordFile = join(home.folder, 'superuser-password');
  await writeFile(passwordFile, secrets.superuserPassword, { mode: 0o600 });
  await writeFile(home.credentials, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  await giveTo(programs.account, home.folder);
  await runProgram(programs, 'initdb', [
    `--pgdata=${home.cluster}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--text-search-config=simple',
  ]);
  await rm(passwordFile);
  await runProgram(programs, 'postgres', singleUser(home), roleAndDatabase(secrets));
  await writeFile(join(home.cluster, 'postgresql.conf'), "include 'parley.conf'\n");
}

/** PostgreSQL as a filter for SQL, without a listener and logins: one statement a line, and an error ends it. */
const singleUser = (home: Home) => [
  '--single',
  '-c',
  'exit_on_error=on',
  '-c',
  'log_min_messages=error',
  '-D',
  home.cluster,
  'postgres',
];

/** The server's role is no superuser: it owns its database, may make others (tests, benches) and read statistics. */
const roleAndDatabase = ({ user, password, database }: Credentials) =>
  [
    `CREATE ROLE ${user} LOGIN CREATEDB PASSWORD '${password}'`,
    `GRANT pg_monitor TO ${user}`,
    `CREATE DATABASE ${database} OWNER ${user}`,
    'CREATE EXTENSION pg_stat_statements',
    '',
  ].join('\n');
