import { type Static, Type } from 'typebox';
import { Maybe, Strings, Time } from '../core/schema.ts';

/** A role and its permissions: `GET /roles`, `GET /roles/{role_id}`, `GET /roles/name/{name}`, `POST /roles/names`. */
export const Role = Type.Object({
  id: Type.String(),
  name: Type.String(),
  display_name: Type.String(),
  description: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  permissions: Strings,
  scheme_managed: Type.Boolean(),
  built_in: Type.Boolean(),
});
export type Role = Static<typeof Role>;
export const Roles = Type.Array(Role);

/** Body of `PUT /roles/{role_id}/patch`. */
export const PatchRole = Type.Object({ permissions: Maybe(Strings) });
export type PatchRole = Static<typeof PatchRole>;

/** Body of `PUT .../members/{user_id}/schemeRoles` of teams and channels. */
export const SchemeRoles = Type.Object({
  scheme_admin: Type.Optional(Type.Boolean()),
  scheme_user: Type.Optional(Type.Boolean()),
  scheme_guest: Type.Optional(Type.Boolean()),
});
export type SchemeRoles = Static<typeof SchemeRoles>;
