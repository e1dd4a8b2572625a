import type { Kysely } from 'kysely';
import type { RoleTable } from './authz/role-table.ts';
import type { ConfigStore } from './config/index.ts';
import type { Database, Tables } from './db/index.ts';
import type { Events } from './events/index.ts';
import type { FileStore } from './files/index.ts';
import type { Http } from './http/index.ts';
import type { Log } from './log/index.ts';
import type { Metrics } from './metrics/index.ts';
import type { Realtime } from './realtime/index.ts';

/** The machinery of one running server, made once in app.ts. It knows no feature; features find each other by importing. */
export interface Core {
  readonly config: ConfigStore;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly db: Kysely<Tables>;
  readonly database: Database;
  readonly roles: RoleTable;
  readonly events: Events;
  readonly realtime: Realtime;
  readonly files: FileStore;
  readonly http: Http;
}
