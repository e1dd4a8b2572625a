import { type Static, Type } from 'typebox';
import { MapOf, Nullable, Props, Time } from './schema.ts';

/** A named thing that may be said of something: of a post, a user, ... */
export const PropertyField = Type.Object({
  id: Type.String(),
  group_id: Type.String(),
  name: Type.String(),
  type: Type.String({ description: 'text, select, multiselect, date, user or multiuser' }),
  attrs: Nullable(Props),
  target_id: Type.String(),
  target_type: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
});
export type PropertyField = Static<typeof PropertyField>;

/** The fields of a group by name. */
export const PropertyFields = MapOf(PropertyField);
export type PropertyFields = Static<typeof PropertyFields>;

/** What is said of one thing. */
export const PropertyValue = Type.Object({
  id: Type.String(),
  target_id: Type.String(),
  target_type: Type.String(),
  group_id: Type.String(),
  field_id: Type.String(),
  value: Type.Unknown({ description: 'a text, number, boolean or list, as the type of the field says' }),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
});
export type PropertyValue = Static<typeof PropertyValue>;
export const PropertyValues = Type.Array(PropertyValue);
