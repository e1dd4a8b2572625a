import { type Static, Type } from 'typebox';
import { Maybe, OptionalString, Time } from '../core/schema.ts';

/** Where the roles of a scheme count: in teams with their channels, or in channels alone. */
export type SchemeScope = 'team' | 'channel';

/** A set of roles that stands in the place of the built-in ones: `GET /schemes/{scheme_id}`. Roles of no use in its scope are ''. */
export const Scheme = Type.Object({
  id: Type.String(),
  name: Type.String(),
  display_name: Type.String(),
  description: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  scope: Type.Unsafe<SchemeScope>({ type: 'string' }),
  default_team_admin_role: Type.String(),
  default_team_user_role: Type.String(),
  default_channel_admin_role: Type.String(),
  default_channel_user_role: Type.String(),
  default_team_guest_role: Type.String(),
  default_channel_guest_role: Type.String(),
  default_playbook_admin_role: Type.String(),
  default_playbook_member_role: Type.String(),
  default_run_admin_role: Type.String(),
  default_run_member_role: Type.String(),
});
export type Scheme = Static<typeof Scheme>;
export const Schemes = Type.Array(Scheme);

/** Body of `POST /schemes`. Without a name it gets one. */
export const SchemeBody = Type.Object({
  name: OptionalString,
  display_name: OptionalString,
  description: OptionalString,
  scope: OptionalString,
});
export type SchemeBody = Static<typeof SchemeBody>;

/** Body of `PUT /schemes/{scheme_id}/patch`: what is left out or null stays. */
export const PatchScheme = Type.Object({
  name: Maybe(Type.String()),
  display_name: Maybe(Type.String()),
  description: Maybe(Type.String()),
});
export type PatchScheme = Static<typeof PatchScheme>;

/** Query of `GET /schemes`. */
export const ListSchemesQuery = Type.Object({ page: OptionalString, per_page: OptionalString, scope: OptionalString });

/** Body of `PUT /teams/{team_id}/scheme`, where '' takes the scheme away, and of `PUT /channels/{channel_id}/scheme`. */
export const SetScheme = Type.Object({ scheme_id: OptionalString });
