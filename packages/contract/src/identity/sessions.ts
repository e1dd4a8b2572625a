import { type Static, Type } from 'typebox';
import { Nullable, OptionalBoolean, OptionalString, Props, StringMap, Time } from '../core/schema.ts';

/** Cookies of a browser session, and the headers that belong to them. */
export const cookies = { token: 'MMAUTHTOKEN', user: 'MMUSERID', csrf: 'MMCSRF' } as const;
export const headers = {
  /** carries the session token in the answer to a login */
  token: 'Token',
  /** must repeat the CSRF cookie on every write of a cookie session */
  csrf: 'X-CSRF-Token',
  /** `XMLHttpRequest` marks a call of our own client */
  requestedWith: 'X-Requested-With',
  requestId: 'X-Request-Id',
  /** the socket of the caller, which need not hear the events of its own write */
  connectionId: 'Connection-Id',
} as const;

/** Body of `POST /users/login`. `token` is the code of the second factor. */
export const Login = Type.Object({
  id: OptionalString,
  login_id: OptionalString,
  password: OptionalString,
  token: OptionalString,
  device_id: OptionalString,
  ldap_only: Type.Optional(Type.Unknown()),
});
export type Login = Static<typeof Login>;

/** Body of `POST /users/login/type`. */
export const LoginTypeQuery = Type.Object({ id: OptionalString, login_id: OptionalString, device_id: OptionalString });

/** Answer of `POST /users/login/type`. */
export const LoginType = Type.Object({ auth_service: Type.String(), is_deactivated: OptionalBoolean });
export type LoginType = Static<typeof LoginType>;

/** A session, as in `GET /users/{user_id}/sessions`; `token` is always empty there. */
export const Session = Type.Object({
  id: Type.String(),
  token: Type.String(),
  create_at: Time,
  expires_at: Time,
  last_activity_at: Time,
  user_id: Type.String(),
  device_id: Type.String(),
  roles: Type.String(),
  is_oauth: Type.Boolean(),
  expired_notify: Type.Boolean(),
  props: Nullable(StringMap),
  team_members: Nullable(Type.Array(Props, { description: 'memberships of teams; always empty here' })),
  local: Type.Boolean(),
});
export type Session = Static<typeof Session>;
export const Sessions = Type.Array(Session);

/** Body of `POST /users/{user_id}/sessions/revoke`. */
export const RevokeSession = Type.Object({ session_id: OptionalString });
export type RevokeSession = Static<typeof RevokeSession>;

/** Body of `PUT /users/sessions/device`. */
export const AttachDevice = Type.Object({
  device_id: OptionalString,
  device_notification_disabled: OptionalString,
  mobile_version: OptionalString,
});
export type AttachDevice = Static<typeof AttachDevice>;
