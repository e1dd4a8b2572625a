import type { PatchScheme, Scheme } from '@parley/contract/organisation/schemes.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { deleteRoles } from '../roles/index.ts';
import { tellSchemeLifecycle } from './lifecycle.ts';
import { noSuchScheme } from './read-scheme.ts';
import { checkScheme, nameTaken } from './scheme-fields.ts';
import { roleNames } from './scheme-roles.ts';
import { lockScheme, type SchemeRow, updateScheme } from './store.ts';
import { toWire } from './wire.ts';

/** PUT /schemes/{scheme_id}/patch: its names; what it is for stays. */
export async function patchScheme(core: Core, id: string, patch: PatchScheme): Promise<Scheme> {
  const changed = await write(core, async ({ db }) => {
    const scheme = await lockScheme(db, id);
    if (!scheme) throw noSuchScheme();
    const change = {
      name: patch.name ?? scheme.name,
      display_name: patch.display_name ?? scheme.display_name,
      description: patch.description ?? scheme.description,
    };
    checkScheme({ ...scheme, ...change });
    return updateScheme(db, id, { ...change, update_at: Date.now() });
  }).catch((error: unknown) => {
    throw isUniqueViolation(error, 'schemes_name_key') ? nameTaken() : error;
  });
  return toWire(changed);
}

/** DELETE /schemes/{scheme_id}: where it counted, the roles above it count again. */
export async function deleteScheme(core: Core, id: string): Promise<void> {
  await write(core, async (write) => {
    const scheme = await lockScheme(write.db, id);
    if (!scheme) throw noSuchScheme();
    if (!scheme.delete_at) await dropScheme(core, write, scheme);
  });
}

/** Deletes a scheme with its roles, and takes it from the places that have it, within a write under way. */
export async function dropScheme(core: Core, write: Write, scheme: SchemeRow): Promise<void> {
  const now = Date.now();
  const names = roleNames(scheme);
  await updateScheme(write.db, scheme.id, { delete_at: now, update_at: now });
  await deleteRoles(write.db, names, now);
  write.afterCommit(() => {
    core.events.signal('scheme_changed', { schemeId: scheme.id, roles: null });
    for (const name of names) core.events.signal('role_deleted', { name });
  });
  await tellSchemeLifecycle(core, 'deleted', write, { scheme });
}
