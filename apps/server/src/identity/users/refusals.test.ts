import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { deactivated, expectRefusals, type Refusal } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
beforeAll(async () => {
  a = await startServer({ MM_GUESTACCOUNTSSETTINGS_ENABLE: 'true' });
  alice = await a.user();
});
afterAll(() => a.close());

const PERMISSIONS = [403, 'api.context.permissions.app_error'] as const;
const PASSWORD = [403, 'api.user.update_password.context.app_error'] as const;
const ACTIVE = [403, 'api.user.update_active.permissions.app_error'] as const;
const UNLOCK = [403, 'api.user.reset_password_failed_attempts.permissions.app_error'] as const;

const table = (id: string): Refusal[] => [
  ['GET', '/users/me', undefined, 'open'],
  ['GET', `/users/${id}`, undefined, 'open'],
  ['GET', `/users/username/${alice.username}`, undefined, 'open'],
  ['GET', `/users/email/${alice.email}`, undefined, 'open'],
  ['POST', '/users/ids', [id], 'open'],
  ['POST', '/users/usernames', [alice.username], 'open'],
  ['PUT', `/users/${id}`, { id, username: alice.username }, PERMISSIONS],
  ['PUT', `/users/${id}/patch`, { nickname: 'x' }, PERMISSIONS],
  ['PUT', `/users/${id}/password`, { current_password: 'x', new_password: 'Another-pass-2' }, PASSWORD],
  ['PUT', `/users/${id}/active`, { active: false }, ACTIVE],
  ['DELETE', `/users/${id}`, undefined, PERMISSIONS],
  ['DELETE', `/users/${id}?permanent=true`, undefined, PERMISSIONS],
  ['PUT', `/users/${id}/roles`, { roles: 'system_user system_admin' }, PERMISSIONS],
  ['PUT', `/users/${id}/auth`, { auth_service: 'gitlab', auth_data: 'x' }, PERMISSIONS],
  ['POST', `/users/${id}/demote`, undefined, PERMISSIONS],
  ['POST', `/users/${id}/promote`, undefined, PERMISSIONS],
  ['POST', `/users/${id}/convert_to_bot`, undefined, PERMISSIONS],
  ['POST', `/users/${id}/email/verify/member`, undefined, PERMISSIONS],
  ['POST', `/users/${id}/reset_failed_attempts`, undefined, UNLOCK],
];

it('only the user and those who manage users change an account', async () => {
  const before = (await alice.get('/users/me')).body;
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: await a.user() };
  await expectRefusals(callers, table(alice.id));
  expect((await alice.get('/users/me')).body).toEqual(before);
});

it('nobody but an administrator touches an administrator', async () => {
  const manager = await a.user();
  await a.admin.put(`/users/${manager.id}/roles`, { roles: 'system_user system_user_manager' });
  const callers = { nobody: a.nobody, deactivated: await deactivated(a), other: manager };
  await expectRefusals(
    callers,
    table(a.admin.id).filter(([, path]) => path.includes(a.admin.id)),
  );
});

it('tells the owner of an unknown id no more than a stranger', async () => {
  const unknown = 'x'.repeat(26);
  expect((await alice.get(`/users/${unknown}`)).body.id).toBe('app.user.missing_account.const');
  expect((await alice.put(`/users/${unknown}/patch`, { nickname: 'x' })).status).toBe(403);
  expect((await alice.get('/users/short')).body.id).toBe('api.context.invalid_url_param.app_error');
});
