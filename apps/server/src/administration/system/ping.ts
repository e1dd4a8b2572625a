import type { Ping } from '@parley/contract/administration/system.ts';
import { sql } from 'kysely';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';

const LONGEST_WAIT_MS = 3000;

/**
 * GET /system/ping: whether the server works. With `withStores`, the database and the file store are tried for real, and `isHealthy`
 * says whether both answered in time.
 * `forDevice` asks whether push messages reach a device: this server sends none.
 */
export async function ping(
  core: Core,
  actor: Actor | null,
  { withStores, forDevice }: { withStores: boolean; forDevice: boolean },
): Promise<{ body: Ping; isHealthy: boolean }> {
  const { AndroidLatestVersion, AndroidMinVersion, IosLatestVersion, IosMinVersion } =
    core.config.current.ClientRequirements;
  const body: Ping = {
    ActiveSearchBackend: 'database',
    AndroidLatestVersion,
    AndroidMinVersion,
    IosLatestVersion,
    IosMinVersion,
    status: 'OK',
    ...(forDevice ? { CanReceiveNotifications: 'false' } : {}),
  };
  if (!withStores) return { body, isHealthy: true };
  const [database, files] = await Promise.all([
    works(core, () => sql`select 1`.execute(core.db)),
    works(core, () => core.files.check()),
  ]);
  body.database_status = database;
  body.filestore_status = files;
  if (actor && isSystemAdmin(actor)) body.root_status = process.getuid?.() === 0;
  const isHealthy = database === 'OK' && files === 'OK';
  if (!isHealthy) body.status = 'UNHEALTHY';
  return { body, isHealthy };
}

async function works(core: Core, attempt: () => Promise<unknown>): Promise<'OK' | 'UNHEALTHY'> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise((_, refuse) => {
    timer = setTimeout(() => refuse(new Error('no answer in time')), LONGEST_WAIT_MS);
  });
  try {
    await Promise.race([attempt(), tooLong]);
    return 'OK';
  } catch (error) {
    core.log.error({ err: error }, 'health check failed');
    return 'UNHEALTHY';
  } finally {
    clearTimeout(timer);
  }
}
