import type { StatusOk } from '@parley/contract/core/error.ts';
import type { CustomStatus, Presence, Status } from '@parley/contract/identity/statuses.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about presence. */
export const statusesApi = (http: Http) => ({
  byIds: (ids: string[]) => http.post<Status[]>('/users/status/ids', ids, { repeatable: true }),
  /** Sets one's own presence; `until` (Unix seconds) ends "do not disturb" by itself. */
  set: (user_id: string, status: Presence, until = 0) =>
    http.put<Status>(`/users/${user_id}/status`, { user_id, status, dnd_end_time: until }, { repeatable: true }),
  setCustom: (status: CustomStatus) => http.put<StatusOk>('/users/me/status/custom', status, { repeatable: true }),
  clearCustom: () => http.del<StatusOk>('/users/me/status/custom', undefined, { repeatable: true }),
});
