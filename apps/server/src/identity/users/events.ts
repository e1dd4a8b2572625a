import type { Config } from '../../core/config/index.ts';
import type { WireEvent } from '../../core/events/index.ts';
import type { UserRow } from './store.ts';
import { asAdmin, asOther, asSelf } from './wire.ts';

/** Everybody hears that there is a new account. */
export const newUser = (user: UserRow): WireEvent<'new_user'> => ({
  event: 'new_user',
  data: { user_id: user.id },
  audience: { aboutUserId: user.id },
});

/** Three copies of one change: the user gets everything, administrators the admin's view, all others the public one. */
export function userUpdated(user: UserRow, config: Config): WireEvent<'user_updated'>[] {
  return [
    { event: 'user_updated', data: { user: asSelf(user) }, audience: { userId: user.id } },
    {
      event: 'user_updated',
      data: { user: asAdmin(user) },
      audience: { omitUserIds: [user.id], sensitivity: 'sensitive', aboutUserId: user.id },
    },
    {
      event: 'user_updated',
      data: { user: asOther(user, config) },
      audience: { omitUserIds: [user.id], sensitivity: 'sanitized', aboutUserId: user.id },
    },
  ];
}

/** One copy for all that shows no more than anybody may see; for changes of the picture. */
export const pictureChanged = (user: UserRow, config: Config): WireEvent<'user_updated'> => ({
  event: 'user_updated',
  data: { user: asOther(user, config) },
  audience: { aboutUserId: user.id },
});

/** The user hears of the new roles. */
export const userRolesChanged = (user: UserRow): WireEvent<'user_role_updated'> => ({
  event: 'user_role_updated',
  data: { user_id: user.id, roles: user.roles },
  audience: { userId: user.id },
});

/** Everybody hears that somebody was activated or deactivated; `user_updated` tells who. */
export const activationChanged = (): WireEvent<'user_activation_status_change'> => ({
  event: 'user_activation_status_change',
  data: {},
  audience: {},
});
