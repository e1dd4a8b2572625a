import { type Static, Type } from 'typebox';

/** One preference: `GET /users/{user_id}/preferences[/{category}[/name/{name}]]`. */
export const Preference = Type.Object({
  user_id: Type.String(),
  category: Type.String(),
  name: Type.String(),
  value: Type.String(),
});
export type Preference = Static<typeof Preference>;
export const Preferences = Type.Array(Preference);

/** Body of `PUT /users/{user_id}/preferences` and, without values, of `POST .../preferences/delete`. */
export const PreferencesBody = Type.Array(Type.Partial(Preference));
export type PreferencesBody = Static<typeof PreferencesBody>;
