import type { ModeratedRole, Moderation, ModerationName } from '@parley/contract/conversation/moderation.ts';
import { MODERATED } from '../../organisation/schemes/index.ts';

/** Whose doing is moderated, as roles call them; the wire says `members` for `user`. */
export type Moderatee = 'user' | 'guest';

/** What these may do by their role in the channel, or by the role above it. */
export type Permitted = Readonly<Record<Moderatee, ReadonlySet<string>>>;

export const NAMES = Object.keys(MODERATED) as ModerationName[];

/** Guests never look after members or bookmarks, whatever their role says. */
const NOT_FOR_GUESTS: ReadonlySet<ModerationName> = new Set(['manage_members', 'manage_bookmarks']);

/** Whether this role permits what goes by the name, in a channel of this kind: some permissions are for public or private ones. */
export function permits(name: ModerationName, who: Moderatee, permissions: ReadonlySet<string>, type: string): boolean {
  if (who === 'guest' && NOT_FOR_GUESTS.has(name)) return false;
  const other = type === 'P' ? '_public_channel' : '_private_channel';
  return MODERATED[name].some((permission) => permissions.has(permission) && !permission.includes(other));
}

/** What the channel's page of moderation shows. */
export function linesOf(type: string, here: Permitted, above: Permitted): Moderation[] {
  const cell = (name: ModerationName, who: Moderatee): ModeratedRole => {
    const enabled = permits(name, who, above[who], type);
    return { value: enabled && permits(name, who, here[who], type), enabled };
  };
  return NAMES.map((name) => ({
    name,
    roles: {
      guests: NOT_FOR_GUESTS.has(name) ? null : cell(name, 'guest'),
      members: cell(name, 'user'),
    },
  }));
}
