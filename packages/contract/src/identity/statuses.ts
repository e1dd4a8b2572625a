import { type Static, Type } from 'typebox';
import { OptionalBoolean, OptionalString, Time } from '../core/schema.ts';

export type Presence = 'online' | 'away' | 'dnd' | 'offline';

/** Presence of a user: `GET /users/{user_id}/status`, `POST /users/status/ids`. `dnd_end_time` is in Unix seconds. */
export const Status = Type.Object({
  user_id: Type.String(),
  status: Type.Unsafe<Presence>({ type: 'string' }),
  manual: Type.Boolean(),
  last_activity_at: Time,
  active_channel: OptionalString,
  dnd_end_time: Type.Integer(),
});
export type Status = Static<typeof Status>;
export const Statuses = Type.Array(Status);

/** Body of `PUT /users/{user_id}/status`. */
export const UpdateStatus = Type.Object({
  user_id: OptionalString,
  status: OptionalString,
  manual: OptionalBoolean,
  dnd_end_time: Type.Optional(Type.Integer()),
});
export type UpdateStatus = Static<typeof UpdateStatus>;

/** A custom status: body of `PUT /users/{user_id}/status/custom`, kept as JSON text in `user.props.customStatus`. */
export const CustomStatus = Type.Object({
  emoji: OptionalString,
  text: OptionalString,
  duration: OptionalString,
  expires_at: OptionalString,
});
export type CustomStatus = Static<typeof CustomStatus>;
