import { resolve } from 'node:path';
import { DEFAULT_ROLES } from './core/authz/default-roles/index.ts';
import { RoleTable } from './core/authz/role-table.ts';
import type { ConfigStore } from './core/config/index.ts';
import type { Core } from './core/core.ts';
import { openDatabase } from './core/db/index.ts';
import { Events } from './core/events/index.ts';
import { diskStore } from './core/files/disk.ts';
import { createHttp } from './core/http/index.ts';
import { answerUnbuilt } from './core/http/unbuilt.ts';
import { serveWebClient } from './core/http/web-client.ts';
import type { Log } from './core/log/index.ts';
import { createMetrics } from './core/metrics/index.ts';
import { answerPlainRequests, createRealtime, showCounters } from './core/realtime/index.ts';
import { FEATURES } from './features.ts';
import { authenticate, authenticateToken, presentedToken } from './identity/sessions/index.ts';

export interface AppOptions {
  readonly config: ConfigStore;
  readonly log: Log;
  /** postgres:// address of a database that has the newest schema. */
  readonly databaseUrl: string;
  /** Where a relative FileSettings.Directory starts. */
  readonly dataFolder: string;
  /** The built web client. */
  readonly webFolder: string;
}

export interface App {
  readonly core: Core;
  /** Starts to accept; gives the port. */
  listen(address: { host: string | undefined; port: number }): Promise<number>;
  /** Stops accepting, finishes the requests under way, closes sockets so that clients reconnect, then the database. */
  close(): Promise<void>;
}

/** Puts one server together: the machinery, then every feature in the order of the ladder. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, log } = options;
  const settings = config.current;
  const metrics = createMetrics();
  const database = openDatabase({
    url: options.databaseUrl,
    size: settings.SqlSettings.MaxOpenConns,
    onLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  await config.attach(database.db);
  const events = new Events((error) => log.error({ err: error }, 'a listener failed'));
  const http = createHttp({
    log,
    metrics,
    bodyLimit: settings.ServiceSettings.MaximumPayloadSizeBytes,
    urlLimit: settings.ServiceSettings.MaximumURLLength,
    versionId: () => config.versionId,
    authenticate: (request) => authenticate(core, request),
  });
  const realtime = createRealtime({
    events,
    config,
    log,
    tokenOf: ({ headers }) => presentedToken({ headers, query: undefined })?.token ?? null,
    authenticateToken: (token, use) => authenticateToken(core, token, use),
  });
  showCounters(metrics, realtime.counters);
  const files = diskStore(resolve(options.dataFolder, settings.FileSettings.Directory));
  const roles = new RoleTable(DEFAULT_ROLES);
  const core: Core = { config, log, metrics, db: database.db, database, roles, events, realtime, files, http };

  for (const feature of FEATURES) await feature.register(core);
  answerPlainRequests(http);
  answerUnbuilt(http);
  await serveWebClient(http, options.webFolder);
  await http.ready();
  realtime.attach(http.server);

  return {
    core,
    async listen({ host, port }) {
      await http.listen({ host: host ?? '::', port });
      const address = http.server.address();
      return typeof address === 'object' && address ? address.port : port;
    },
    async close() {
      await Promise.all([realtime.close(), http.close()]);
      await database.close();
    },
  };
}
