import type { Config } from '../../core/config/index.ts';
import type { WireEvent } from '../../core/events/index.ts';
import type { UserRow } from './store.ts';
import { asAdmin, asOther, asSelf } from './wire.ts';

/** Everybody hears that there is a new account. */
export const newUser = (user: UserRow): WireEvent<'new_user'> => ({
  event: 'new_user',
  data: { user_id: user.id },
  audience: {},
});

/** Three copies of one change: the user gets everything, administrators the admin's view, all others the public one. */
export function userUpdated(user: UserRow, config: Config): WireEvent<'user_updated'>[] {
  return [
    { event: 'user_updated', data: { user: asSelf(user) }, audience: { userId: user.id } },
    {
      event: 'user_updated',
      data: { user: asAdmin(user) },
      audience: { omitUserIds: [user.id], sensitivity: 'sensitive' },
    },
    {
      event: 'user_updated',
      data: { user: asOther(user, config) },
      audience: { omitUserIds: [user.id], sensitivity: 'sanitized' },
    },
  ];
}
