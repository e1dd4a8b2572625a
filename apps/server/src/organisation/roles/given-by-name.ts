import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';
import { rolesByNames } from './store.ts';

/**
 * Throws 400 unless these are roles that people get by name, and not from the scheme of a place.
 * @param ofScheme the error id for those of a scheme
 */
export async function requireGivenByName(core: Core, names: readonly string[], ofScheme: string): Promise<void> {
  if (names.length === 0) return;
  const roles = await rolesByNames(core.db, names);
  for (const name of names) {
    const role = roles.find((each) => each.name === name);
    if (!role || role.delete_at) throw new AppError('app.role.get_by_name.app_error', 400, `There is no role ${name}.`);
    if (role.scheme_managed) throw new AppError(ofScheme, 400, `The role ${name} is given by the scheme of a place.`);
  }
}
