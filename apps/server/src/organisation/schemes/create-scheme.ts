import type { Scheme, SchemeBody, SchemeScope } from '@parley/contract/organisation/schemes.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { newId } from '../../core/ids/index.ts';
import type { RoleRow } from '../roles/index.ts';
import { checkScheme, nameTaken } from './scheme-fields.ts';
import { makeRoles } from './scheme-roles.ts';
import { insertScheme, rolesOf, type SchemeRow } from './store.ts';
import { toWire } from './wire.ts';

/** POST /schemes: with roles of its own, which start as copies of the built-in ones. */
export async function createScheme(core: Core, body: SchemeBody): Promise<Scheme> {
  const fields = {
    name: body.name || newId(),
    display_name: body.display_name ?? '',
    description: body.description ?? '',
    scope: body.scope ?? '',
  };
  checkScheme(fields);
  const { scheme } = await write(core, (write) => makeScheme(core, write, fields as Fields));
  return toWire(scheme);
}

interface Fields {
  readonly name: string;
  readonly display_name: string;
  readonly description: string;
  readonly scope: SchemeScope;
}

/** The scheme and its roles, as parts of a write under way. */
export async function makeScheme(
  core: Core,
  { db, afterCommit }: Write,
  fields: Fields,
): Promise<{ scheme: SchemeRow; roles: RoleRow[] }> {
  const now = Date.now();
  const { roles, names } = await makeRoles(db, fields);
  const row = { ...fields, ...names, id: newId(now), create_at: now, update_at: now };
  const scheme = await insertScheme(db, row).catch((error: unknown) => {
    throw isUniqueViolation(error, 'schemes_name_key') ? nameTaken() : error;
  });
  afterCommit(() => {
    for (const { name, permissions } of roles) core.events.signal('role_changed', { name, permissions });
    core.events.signal('scheme_changed', { schemeId: scheme.id, roles: rolesOf(scheme) });
  });
  return { scheme, roles };
}
