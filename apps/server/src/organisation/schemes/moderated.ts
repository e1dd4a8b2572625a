import type { ModerationName } from '@parley/contract/conversation/moderation.ts';
import type { MemberKind } from '../../core/authz/member-roles.ts';
import { isPermission, type Permission, scopeOf } from '../../core/authz/permissions.ts';

/** What can be moderated in a channel, in the order in which it is told, with the permissions it is made of. */
export const MODERATED: Readonly<Record<ModerationName, readonly Permission[]>> = {
  create_post: ['create_post'],
  create_reactions: ['add_reaction', 'remove_reaction'],
  manage_members: ['manage_public_channel_members', 'manage_private_channel_members'],
  use_channel_mentions: ['use_channel_mentions'],
  manage_bookmarks: [
    'add_bookmark_public_channel',
    'edit_bookmark_public_channel',
    'delete_bookmark_public_channel',
    'order_bookmark_public_channel',
    'add_bookmark_private_channel',
    'edit_bookmark_private_channel',
    'delete_bookmark_private_channel',
    'order_bookmark_private_channel',
  ],
};

const ALL: ReadonlySet<string> = new Set(Object.values(MODERATED).flat());

export const isModerated = (permission: string): boolean => ALL.has(permission);

/**
 * What a role of a channel's own scheme permits: all that the same role of the team (or of the server) permits in channels, without
 * the moderated things that the channel's role leaves out. Nothing is taken from a channel's administrators.
 * @param own what the channel's role names
 * @param higher what the role above it permits
 */
export function underHigherScope(kind: MemberKind, own: readonly string[], higher: Iterable<string>): Permission[] {
  const named = new Set(own);
  return [...higher].filter(
    (permission): permission is Permission =>
      isPermission(permission) &&
      scopeOf(permission) === 'channel' &&
      (kind === 'admin' || !isModerated(permission) || named.has(permission)),
  );
}
