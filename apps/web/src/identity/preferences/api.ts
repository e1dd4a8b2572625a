import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Preference } from '@parley/contract/identity/preferences.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about one's own preferences. */
export const preferencesApi = (http: Http) => ({
  list: () => http.get<Preference[]>('/users/me/preferences'),
  save: (preferences: Preference[]) => http.put<StatusOk>('/users/me/preferences', preferences, { repeatable: true }),
  del: (preferences: Preference[]) =>
    http.post<StatusOk>('/users/me/preferences/delete', preferences, { repeatable: true }),
});
