import { sql } from 'kysely';
import { perServer } from '../../core/cache/index.ts';
import type { ClientFacts } from '../../core/config/index.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { newId } from '../../core/ids/index.ts';

export interface SystemsTable {
  name: string;
  value: string;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    systems: SystemsTable;
  }
}

/** A fact of the installation, made at first use and the same for all nodes from then on. */
export async function installationFact(db: Db, name: string, initial: string): Promise<string> {
  await db
    .insertInto('systems')
    .values({ name, value: initial })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { value } = await db.selectFrom('systems').select('value').where('name', '=', name).executeTakeFirstOrThrow();
  return value;
}

const known = perServer((_: Core) => ({ facts: undefined as ClientFacts | undefined }));

/** What clients are told of the installation; asked once, but for whether there are accounts yet. */
export async function readFacts(core: Core): Promise<ClientFacts> {
  const state = known(core);
  if (state.facts && !state.facts.noAccounts) return state.facts;
  const { rows } = await sql<{ any: boolean; migrations: number }>`
    select exists (select from users) as any, (select count(*) from kysely_migration) as migrations
  `.execute(core.db);
  state.facts = {
    serverId: await installationFact(core.db, 'DiagnosticId', newId()),
    installedAt: Number(await installationFact(core.db, 'InstallationDate', String(Date.now()))),
    noAccounts: !rows[0]?.any,
    schemaVersion: rows[0]?.migrations ?? 0,
  };
  return state.facts;
}
