import type { Role } from '@parley/contract/organisation/roles.ts';
import type { WireEvent } from '../../core/events/index.ts';

/** Everybody hears what a role permits now: clients show what one may do by it. */
export const roleUpdated = (role: Role): WireEvent<'role_updated'> => ({
  event: 'role_updated',
  data: { role },
  audience: {},
});
