import type { Page } from '@parley/contract/core/paging.ts';
import type { Scheme, SchemeScope } from '@parley/contract/organisation/schemes.ts';
import type { Core } from '../../core/core.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { isScope } from './scheme-fields.ts';
import { findScheme, listSchemes, type SchemeRow } from './store.ts';
import { toWire } from './wire.ts';

export const noSuchScheme = (): AppError => new AppError('app.scheme.get.app_error', 404, 'There is no such scheme.');

/** GET /schemes: those in use, the newest first, of teams or of channels or both. */
export async function schemes(core: Core, scope: string | undefined, page: Page): Promise<Scheme[]> {
  if (scope && !isScope(scope)) throw invalidBody('scope');
  return (await listSchemes(core.db, scope, page)).map(toWire);
}

/** GET /schemes/{scheme_id}: a deleted one too. */
export async function schemeById(core: Core, id: string): Promise<Scheme> {
  const scheme = await findScheme(core.db, id);
  if (!scheme) throw noSuchScheme();
  return toWire(scheme);
}

/**
 * The scheme, if it is for such places.
 * @param wrongScope the error id, with 400, for one of the other kind
 * @param options.inUse whether a deleted one counts as none
 */
export async function requireScheme(
  core: Core,
  id: string,
  scope: SchemeScope,
  wrongScope: string,
  options: { inUse: boolean } = { inUse: false },
): Promise<SchemeRow> {
  const scheme = await findScheme(core.db, id);
  if (!scheme || (options.inUse && scheme.delete_at)) throw noSuchScheme();
  if (scheme.scope !== scope) throw new AppError(wrongScope, 400, `This scheme is not for ${scope}s.`);
  return scheme;
}
