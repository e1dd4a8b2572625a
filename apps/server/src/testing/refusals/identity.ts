import { NO, type Row } from './row.ts';

const PASSWORD = [403, 'api.user.update_password.context.app_error'] as const;
const ACTIVE = [403, 'api.user.update_active.permissions.app_error'] as const;
const UNLOCK = [403, 'api.user.reset_password_failed_attempts.permissions.app_error'] as const;
const custom = { emoji: 'sun', text: 'x' };

/** Accounts: everybody may know that they are there, nobody else may change them. */
export const users: readonly Row[] = [
  ['GET', '/users/:user_id', undefined, 'open'],
  ['GET', '/users/username/:username', undefined, 'open'],
  ['GET', '/users/email/:email', undefined, 'open'],
  ['POST', '/users/ids', [':user_id'], 'open'],
  ['POST', '/users/usernames', [':username'], 'open'],
  ['PUT', '/users/:user_id', { id: ':user_id', username: 'x' }, NO],
  ['PUT', '/users/:user_id/patch', { nickname: 'x' }, NO],
  ['PUT', '/users/:user_id/password', { current_password: 'x', new_password: 'Another-pass-2' }, PASSWORD],
  ['PUT', '/users/:user_id/active', { active: false }, ACTIVE],
  ['DELETE', '/users/:user_id', undefined, NO],
  ['PUT', '/users/:user_id/roles', { roles: 'system_user' }, NO],
  ['POST', '/users/:user_id/demote', undefined, NO],
  ['POST', '/users/:user_id/promote', undefined, NO],
  ['PUT', '/users/:user_id/auth', { auth_service: 'gitlab', auth_data: 'x' }, NO],
  ['POST', '/users/:user_id/convert_to_bot', undefined, NO],
  ['POST', '/users/:user_id/email/verify/member', undefined, NO],
  ['POST', '/users/:user_id/reset_failed_attempts', undefined, UNLOCK],
  ['GET', '/users/:user_id/image', undefined, 'open'],
  ['GET', '/users/:user_id/image/default', undefined, 'open'],
  ['POST', '/users/:user_id/image', undefined, NO],
  ['DELETE', '/users/:user_id/image', undefined, NO],
];

/** Sessions, preferences and presence. */
export const sessions: readonly Row[] = [
  ['GET', '/users/:user_id/sessions', undefined, NO],
  ['POST', '/users/:user_id/sessions/revoke', { session_id: ':session_id' }, NO],
  ['POST', '/users/:user_id/sessions/revoke/all', undefined, NO],
  ['POST', '/users/sessions/revoke/all', undefined, NO],
  ['PUT', '/users/sessions/device', { device_id: 'x' }, 'open'],
  ['GET', '/users/:user_id/preferences', undefined, NO],
  ['GET', '/users/:user_id/preferences/:category', undefined, NO],
  ['GET', '/users/:user_id/preferences/:category/name/:preference_name', undefined, NO],
  ['PUT', '/users/:user_id/preferences', [{ user_id: ':user_id', category: 'c', name: 'n', value: 'v' }], NO],
  ['POST', '/users/:user_id/preferences/delete', [{ user_id: ':user_id', category: 'mine', name: 'alone' }], NO],
  ['GET', '/users/:user_id/status', undefined, 'open'],
  ['POST', '/users/status/ids', [':user_id'], 'open'],
  ['PUT', '/users/:user_id/status', { user_id: ':user_id', status: 'dnd' }, NO],
  ['PUT', '/users/:user_id/status/custom', custom, NO],
  ['DELETE', '/users/:user_id/status/custom', undefined, NO],
  ['POST', '/users/:user_id/status/custom/recent/delete', custom, NO],
  ['DELETE', '/users/:user_id/status/custom/recent', custom, NO],
];
