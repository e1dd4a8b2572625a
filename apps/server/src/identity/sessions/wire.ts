import type { Session } from '@parley/contract/identity/sessions.ts';
import type { SessionRow } from './store.ts';

/** A session as its owner sees it: without the token. */
export function toWire(row: SessionRow & { user_roles: string }): Session {
  return {
    id: row.id,
    token: '',
    create_at: row.create_at,
    expires_at: row.expires_at,
    last_activity_at: row.last_activity_at,
    user_id: row.user_id,
    device_id: row.device_id,
    roles: row.user_roles,
    is_oauth: row.is_oauth,
    expired_notify: row.expired_notify,
    props: row.props,
    team_members: [],
    local: false,
  };
}
