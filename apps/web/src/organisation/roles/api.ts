import type { Role } from '@parley/contract/organisation/roles.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about roles. */
export const rolesApi = (http: Http) => ({
  byNames: (names: string[]) => http.post<Role[]>('/roles/names', names, { repeatable: true }),
});
