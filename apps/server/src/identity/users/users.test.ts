import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../testing/caller.ts';
import { teamOf } from '../../testing/people.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

let a: TestServer;
beforeAll(async () => {
  a = await startServer({ MM_SERVICESETTINGS_ENABLEAPIUSERDELETION: 'true' });
  await a.core.config.patch({ GuestAccountsSettings: { Enable: true } });
});
afterAll(() => a.close());

describe('an account as others read it', () => {
  it('is found by id, username and address, and told with its private parts only to its user and administrators', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    for (const path of [alice.id, `username/${alice.username}`, `email/${alice.email}`]) {
      const own = (await alice.get(`/users/${path}`)).body;
      const seen = (await bob.get(`/users/${path}`)).body;
      const admins = (await a.admin.get(`/users/${path}`)).body;
      expect(own).toMatchObject({
        id: alice.id,
        notify_props: { email: 'true' },
        last_password_update: expect.any(Number),
      });
      expect(admins).toMatchObject({ id: alice.id, notify_props: { email: 'true' } });
      expect(admins).not.toHaveProperty('last_password_update');
      expect(seen).toMatchObject({ id: alice.id, email: alice.email });
      expect(seen).not.toHaveProperty('notify_props');
      expect(seen).not.toHaveProperty('last_password_update');
    }
  });

  it('shows names and address only as the privacy settings allow', async () => {
    const [alice, bob] = [await a.user(unique('alice'), { first_name: 'Alice' }), await a.user()];
    await a.core.config.patch({ PrivacySettings: { ShowEmailAddress: false, ShowFullName: false } });
    try {
      expect((await bob.get(`/users/${alice.id}`)).body).toMatchObject({ email: '', first_name: '' });
      expect((await alice.get('/users/me')).body).toMatchObject({ email: alice.email, first_name: 'Alice' });
      expect((await bob.get(`/users/email/${alice.email}`)).body.id).toBe(
        'api.user.get_user_by_email.permissions.app_error',
      );
      expect((await bob.post('/users/search', { term: alice.email })).body).toEqual([]);
      expect(
        (await bob.post('/users/search', { term: 'alice', limit: 1000 })).body.map(({ id }: { id: string }) => id),
      ).toContain(alice.id);
    } finally {
      await a.core.config.patch({ PrivacySettings: { ShowEmailAddress: true, ShowFullName: true } });
    }
  });

  it('is not sent again to who has it', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const first = await bob.get(`/users/${alice.id}`);
    const again = () =>
      bob.call('GET', `/users/${alice.id}`, undefined, { 'if-none-match': first.headers.get('etag') ?? '' });
    expect((await again()).status).toBe(304);
    await alice.put('/users/me/patch', { nickname: 'Al' });
    expect(await again()).toMatchObject({ status: 200, body: { nickname: 'Al' } });
  });

  it('comes in lists by ids and usernames, each account once, unknown ones passed over', async () => {
    const [alice, bob] = [await a.user(unique('aa')), await a.user(unique('bb'))];
    const ids = (await alice.post('/users/ids', [bob.id, alice.id, bob.id, 'x'.repeat(26)])).body;
    expect(ids.map(({ id }: { id: string }) => id)).toEqual([alice.id, bob.id]);
    const named = (await alice.post('/users/usernames', [bob.username, 'nobody-here'])).body;
    expect(named.map(({ id }: { id: string }) => id)).toEqual([bob.id]);
    expect((await alice.post(`/users/ids?since=${Date.now() + 60_000}`, [bob.id])).body).toEqual([]);
  });
});

describe('changing a profile', () => {
  it('tells everybody, each with what he may see', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const [own, others, admins] = [await alice.listen(), await bob.listen(), await a.admin.listen()];
    const { body } = await alice.put('/users/me/patch', { nickname: 'Ally', roles: 'system_admin', locale: 'fr' });
    expect(body).toMatchObject({ nickname: 'Ally', locale: 'fr', roles: 'system_user' });
    const heard = await Promise.all(
      [own, others, admins].map(
        async (ear) => (await ear.next('user_updated', ({ data }) => data.user.id === alice.id)).data.user,
      ),
    );
    expect(heard.map((user) => 'notify_props' in user)).toEqual([true, false, true]);
    expect(heard.map((user) => 'last_password_update' in user)).toEqual([true, false, false]);
    for (const ear of [own, others, admins]) ear.close();
  });

  it('asks for the password before an own address changes, and counts wrong ones', async () => {
    const alice = await a.user();
    const email = `${unique('moved')}@example.com`;
    expect((await alice.put('/users/me/patch', { email })).body.id).toBe('api.context.invalid_body_param.app_error');
    const wrong = await alice.put('/users/me/patch', { email, password: 'Wrong-pass-1' });
    expect([wrong.status, wrong.body.id]).toEqual([401, 'api.user.check_user_password.invalid.app_error']);
    expect((await a.admin.get(`/users/${alice.id}`)).body.failed_attempts).toBe(1);
    expect((await alice.put('/users/me/patch', { email, password: PASSWORD })).body.email).toBe(email);
    expect((await a.admin.put(`/users/${alice.id}/patch`, { email: alice.email })).body.email).toBe(alice.email);
  });

  it('keeps the rules of names', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const id = async (patch: object) => (await alice.put('/users/me/patch', patch)).body.id;
    expect(await id({ username: bob.username })).toBe('app.user.save.username_exists.app_error');
    expect(await id({ username: 'not valid!' })).toBe('model.user.is_valid.username.app_error');
    expect(await id({ nickname: 'x'.repeat(65) })).toBe('model.user.is_valid.nickname.app_error');
    expect(await id({ locale: 'xx' })).toBe('model.user.is_valid.locale.app_error');
    expect(await id({ timezone: { manualTimezone: 'x'.repeat(300) } })).toBe(
      'model.user.is_valid.timezone_limit.app_error',
    );
    expect((await alice.put(`/users/${alice.id}`, { id: bob.id, username: 'x' })).status).toBe(400);
  });

  it('puts the new username where the old one notified', async () => {
    const alice = await a.user();
    await alice.put('/users/me/patch', {
      notify_props: { mention_keys: `${alice.username}, @${alice.username} ,, Boat` },
    });
    const renamed = (await alice.put('/users/me/patch', { username: `${alice.username}x` })).body;
    expect(renamed.notify_props.mention_keys).toBe(`${alice.username}x,@${alice.username}x,boat`);
    expect(renamed.last_picture_update).toBeLessThan(0);
  });
});

describe('a password', () => {
  it('changes with the current one, and ends the other sessions', async () => {
    const alice = await a.user();
    const other = alice.token;
    await alice.logIn();
    const change = (current: string | undefined, fresh: string) =>
      alice.put('/users/me/password', { current_password: current, new_password: fresh });
    expect((await change(undefined, 'Another-pass-2')).body.id).toBe('api.context.invalid_body_param.app_error');
    expect((await change('Wrong-pass-1', 'Another-pass-2')).body.id).toBe(
      'api.user.update_password.incorrect.app_error',
    );
    expect((await change(PASSWORD, 'short')).body.id).toBe('model.user.is_valid.pwd_min_length.app_error');
    expect((await change(PASSWORD, 'Another-pass-2')).status).toBe(200);
    expect((await alice.get('/users/me')).status).toBe(200);
    expect((await alice.logIn()).status).toBe(401);
    alice.token = other;
    expect((await alice.get('/users/me')).status).toBe(401);
  });

  it('is guessed no more often over a session than at the door', async () => {
    const alice = await a.user();
    const guess = () =>
      alice.put('/users/me/password', { current_password: 'Wrong-pass-1', new_password: 'Another-pass-2' });
    const ids = (await Promise.all(Array.from({ length: 14 }, guess))).map(({ body }) => body.id);
    expect(ids.filter((id) => id === 'api.user.update_password.incorrect.app_error')).toHaveLength(10);
    expect(ids.filter((id) => id === 'api.user.check_user_login_attempts.too_many.app_error')).toHaveLength(4);
  });
});

describe('roles', () => {
  it('count at once for open sessions and sockets', async () => {
    const alice = await a.user();
    const ear = await alice.listen();
    expect((await alice.get('/config')).status).toBe(403);
    expect((await a.admin.put(`/users/${alice.id}/roles`, { roles: 'system_user system_admin' })).status).toBe(200);
    expect((await ear.next('user_role_updated')).data).toEqual({
      user_id: alice.id,
      roles: 'system_user system_admin',
    });
    expect((await alice.get('/config')).status).toBe(200);
    await a.admin.put(`/users/${alice.id}/roles`, { roles: 'system_user' });
    expect((await alice.get('/config')).status).toBe(403);
    ear.close();
  });

  it('leave one administrator at least, and exist', async () => {
    const alice = await a.user();
    const set = async (id: string, roles: string) => (await a.admin.put(`/users/${id}/roles`, { roles })).body.id;
    expect(await set(a.admin.id, 'system_user')).toBe('app.user.update.lastAdmin.app_error');
    expect(await set(alice.id, 'system_user no_such_role')).toBe('app.role.check_roles_exist.role_not_found');
    expect(await set(alice.id, 'not valid!')).toBe('api.context.invalid_body_param.app_error');
  });
});

describe('closing an account', () => {
  it('ends sessions and sockets at once, and can be undone', async () => {
    const [alice, bob] = [await a.user(), await a.user()];
    const [hers, his] = [await alice.listen(), await bob.listen()];
    const closed = new Promise((done) => hers.socket.once('close', done));
    expect((await a.admin.put(`/users/${alice.id}/active`, { active: false })).body).toEqual({ status: 'OK' });
    await closed;
    expect((await alice.get('/users/me')).status).toBe(401);
    expect((await alice.logIn()).body.id).toBe('api.user.login.inactive.app_error');
    await his.next('user_activation_status_change');
    expect(his.heard.find(({ event }) => event === 'user_updated')?.data.user.delete_at).toBeGreaterThan(0);
    await a.admin.put(`/users/${alice.id}/active`, { active: true });
    expect((await alice.logIn()).status).toBe(200);
    his.close();
  });

  it('is up to the user only if the server says so', async () => {
    const alice = await a.user();
    const refusal = { status: 401, body: { id: 'api.user.update_active.not_enable.app_error' } };
    expect(await alice.put(`/users/${alice.id}/active`, { active: false })).toMatchObject(refusal);
    expect(await alice.del(`/users/${alice.id}`)).toMatchObject(refusal);
    await a.core.config.patch({ TeamSettings: { EnableUserDeactivation: true } });
    expect((await alice.del('/users/me')).body).toEqual({ status: 'OK' });
    await a.core.config.patch({ TeamSettings: { EnableUserDeactivation: false } });
    expect((await a.admin.get(`/users/${alice.id}`)).body.delete_at).toBeGreaterThan(0);
  });

  it('for good takes the account away', async () => {
    const { alice, town } = await teamOf(a, { with: ['alice'] });
    const post = (await alice.post('/posts', { channel_id: town.id, message: 'mine' })).body;
    await alice.put('/users/me/status', { user_id: alice.id, status: 'dnd' });
    expect((await a.admin.del(`/users/${alice.id}?permanent=true`)).status).toBe(200);
    expect((await a.admin.get(`/users/${alice.id}`)).body.id).toBe('app.user.missing_account.const');
    expect((await alice.get('/users/me')).status).toBe(401);
    expect(await a.core.db.selectFrom('posts').select('id').where('id', '=', post.id).execute()).toEqual([]);
    expect((await a.admin.get(`/users/${alice.id}/status`)).body.status).toBe('offline');
  });
});

describe('guests', () => {
  it('are guests in every team and channel, and members again after a promotion', async () => {
    const { gus, team, town } = await teamOf(a, { with: ['gus'] });
    const member = async () => [
      (await a.admin.get(`/users/${gus.id}`)).body.roles,
      (await a.admin.get(`/teams/${team.id}/members/${gus.id}`)).body.roles,
      (await a.admin.get(`/channels/${town.id}/members/${gus.id}`)).body.roles,
    ];
    expect((await a.admin.post(`/users/${gus.id}/promote`)).body.id).toBe(
      'api.user.promote_guest_to_user.no_guest.app_error',
    );
    const ear = await gus.listen();
    await a.admin.post(`/users/${gus.id}/demote`);
    expect(await member()).toEqual(['system_guest', 'team_guest', 'channel_guest']);
    await ear.next('memberrole_updated');
    await ear.next('channel_member_updated');
    expect((await a.admin.post(`/users/${gus.id}/demote`)).body.id).toBe(
      'api.user.demote_user_to_guest.already_guest.app_error',
    );
    await a.admin.post(`/users/${gus.id}/promote`);
    expect(await member()).toEqual(['system_user', 'team_user', 'channel_user']);
    ear.close();
  });

  it('do not log in where guests are not let in', async () => {
    const { gus } = await teamOf(a, { with: ['gus'], guests: ['gus'] });
    await a.core.config.patch({ GuestAccountsSettings: { Enable: false } });
    expect((await gus.logIn()).body.id).toBe('api.user.login.guest_accounts.disabled.error');
    expect((await a.admin.post(`/users/${a.admin.id}/demote`)).status).toBe(501);
    await a.core.config.patch({ GuestAccountsSettings: { Enable: true } });
  });
});
