import { type Static, Type } from 'typebox';
import { Maybe, Nullable } from '../core/schema.ts';

/** What can be moderated in a channel. */
export type ModerationName =
  | 'create_post'
  | 'create_reactions'
  | 'manage_members'
  | 'use_channel_mentions'
  | 'manage_bookmarks';

/** Whether they may, and whether the channel can decide it: what team or server forbid cannot be permitted here. */
export const ModeratedRole = Type.Object({ value: Type.Boolean(), enabled: Type.Boolean() });
export type ModeratedRole = Static<typeof ModeratedRole>;

/** One line of `GET /channels/{channel_id}/moderations`; `guests` is null for what guests never may. */
export const Moderation = Type.Object({
  name: Type.Unsafe<ModerationName>({ type: 'string' }),
  roles: Type.Object({ guests: Nullable(ModeratedRole), members: Nullable(ModeratedRole) }),
});
export type Moderation = Static<typeof Moderation>;
export const Moderations = Type.Array(Moderation);

/** Body of `PUT /channels/{channel_id}/moderations/patch`: what is left out or null stays; unknown names are passed over. */
export const PatchModerations = Type.Array(
  Type.Object({
    name: Maybe(Type.String()),
    roles: Maybe(Type.Object({ guests: Maybe(Type.Boolean()), members: Maybe(Type.Boolean()) })),
  }),
);
export type PatchModerations = Static<typeof PatchModerations>;
