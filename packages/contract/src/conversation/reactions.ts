import { type Static, Type } from 'typebox';
import { MapOf, Nullable, OptionalString, Strings, Time } from '../core/schema.ts';

/** A reaction: `POST /reactions`, `GET /posts/{post_id}/reactions`. */
export const Reaction = Type.Object({
  user_id: Type.String(),
  post_id: Type.String(),
  emoji_name: Type.String(),
  create_at: Time,
  update_at: Time,
  delete_at: Time,
  remote_id: Nullable(Type.String()),
  channel_id: Type.String(),
});
export type Reaction = Static<typeof Reaction>;

/** Answer of `GET /posts/{post_id}/reactions`; null when there are none. */
export const Reactions = Nullable(Type.Array(Reaction));

/** Body of `POST /reactions`. */
export const ReactionBody = Type.Object({
  user_id: OptionalString,
  post_id: OptionalString,
  emoji_name: OptionalString,
  create_at: Type.Optional(Time),
});
export type ReactionBody = Static<typeof ReactionBody>;

/** Body and answer of `POST /posts/ids/reactions`. */
export const PostIds = Strings;
export const ReactionsByPost = MapOf(Type.Array(Reaction));
export type ReactionsByPost = Static<typeof ReactionsByPost>;
