import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Login, LoginType, Session } from '@parley/contract/identity/sessions.ts';
import type { User } from '@parley/contract/identity/users.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about being logged in. */
export const sessionsApi = (http: Http) => ({
  /** Logs in with a name or address and a password; the cookies come with the answer. */
  login: (login: Login) => http.post<User>('/users/login', login),
  loginType: (login_id: string) => http.post<LoginType>('/users/login/type', { login_id }),
  logout: () => http.post<StatusOk>('/users/logout'),
  list: (signal?: AbortSignal) => http.get<Session[]>('/users/me/sessions', { signal }),
  revoke: (session_id: string) => http.post<StatusOk>('/users/me/sessions/revoke', { session_id }),
  revokeAll: () => http.post<StatusOk>('/users/me/sessions/revoke/all'),
});
