import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PASSWORD } from '../../testing/caller.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

describe('logging in and out', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it('makes the first account administrator and the next ones ordinary', async () => {
    const alice = await server.user();
    expect((await server.admin.get('/users/me')).body.roles).toBe('system_admin system_user');
    expect((await alice.get('/users/me')).body.roles).toBe('system_user');
  });

  it('refuses an unknown account and a wrong password alike', async () => {
    const alice = await server.user();
    const wrong = await server.nobody.post('/users/login', { login_id: alice.username, password: 'Wrong-pass-1' });
    const unknown = await server.nobody.post('/users/login', { login_id: 'nobody-here', password: 'Wrong-pass-1' });
    expect([wrong.status, wrong.body.id]).toEqual([401, 'api.user.login.invalid_credentials_email_username']);
    expect({ ...unknown.body, request_id: '' }).toEqual({ ...wrong.body, request_id: '' });
  });

  it('locks an account after too many failures, even for the right password', async () => {
    const alice = await server.user();
    const guesses = Array.from({ length: 12 }, () =>
      server.nobody.post('/users/login', { login_id: alice.username, password: 'Wrong-pass-1' }),
    );
    await Promise.all(guesses);
    const right = await alice.logIn();
    expect([right.status, right.body.id]).toEqual([401, 'api.user.check_user_login_attempts.too_many.app_error']);
  });

  it('gives a browser cookies, and asks for the CSRF token on writes', async () => {
    const alice = await server.user();
    const xhr = { 'x-requested-with': 'XMLHttpRequest', 'content-type': 'application/json' };
    const login = await server.nobody.call(
      'POST',
      '/users/login',
      JSON.stringify({ login_id: alice.username, password: PASSWORD }),
      xhr,
    );
    const cookies = Object.fromEntries(
      login.headers.getSetCookie().map((line) => (line.split(';')[0] ?? '').split('=')),
    );
    expect(Object.keys(cookies)).toEqual(['MMAUTHTOKEN', 'MMUSERID', 'MMCSRF']);
    const cookie = `MMAUTHTOKEN=${cookies.MMAUTHTOKEN}`;
    expect((await server.nobody.call('GET', '/users/me', undefined, { cookie })).status).toBe(200);
    expect((await server.nobody.call('POST', '/users/me/sessions/revoke/all', undefined, { cookie })).status).toBe(401);
    const csrf = { cookie, 'x-csrf-token': cookies.MMCSRF ?? '' };
    expect((await server.nobody.call('POST', '/users/me/sessions/revoke/all', undefined, csrf)).status).toBe(200);
    expect((await server.nobody.call('GET', '/users/me', undefined, { cookie })).status).toBe(401);
  });

  it('ends the session at log-out and leaves the others', async () => {
    const alice = await server.user();
    const first = alice.token;
    await alice.logIn();
    expect((await alice.post('/users/logout')).body).toEqual({ status: 'OK' });
    expect((await alice.get('/users/me')).body.id).toBe('api.context.session_expired.app_error');
    alice.token = first;
    expect((await alice.get('/users/me')).status).toBe(200);
  });

  it('keeps only hashes of tokens and passwords', async () => {
    const alice = await server.user();
    const session = await server.core.db
      .selectFrom('sessions')
      .selectAll()
      .where('user_id', '=', alice.id)
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(session)).not.toContain(alice.token);
    const user = await server.core.db
      .selectFrom('users')
      .selectAll()
      .where('id', '=', alice.id)
      .executeTakeFirstOrThrow();
    expect(user.password_hash).toMatch(/^\$argon2id\$/);
  });
});

describe('requests that are malformed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());

  it.each([
    ['broken JSON', '{"username', 400, 'api.context.invalid_body_param.app_error'],
    ['broken UTF-8', Uint8Array.from([0x7b, 0xff, 0x7d]), 400, 'api.context.invalid_body_param.app_error'],
    ['a list', '[]', 400, 'api.context.invalid_body_param.app_error'],
    ['a number for a name', '{"username":7}', 400, 'api.context.invalid_body_param.app_error'],
    ['a NUL', '{"username":"a\\u0000b"}', 400, 'api.context.invalid_body_param.app_error'],
    ['too much', `{"username":"${'x'.repeat(400_000)}"}`, 413, 'api.context.request_body_too_large.app_error'],
  ])('answers %s clearly and goes on', async (_, body, status, id) => {
    const answer = await server.nobody.post('/users', body);
    expect([answer.status, answer.body.id]).toEqual([status, id]);
    expect(answer.body).toMatchObject({ status_code: status, request_id: answer.headers.get('x-request-id') });
  });

  it('knows no route that is not there, and says what is not built', async () => {
    expect((await server.admin.get('/no/such/route')).body.id).toBe('api.context.404.app_error');
    expect((await server.admin.get('/users/a-b')).body.id).toBe('api.context.404.app_error');
    expect((await server.admin.get('/users/short')).body.id).toBe('api.context.invalid_url_param.app_error');
    expect((await server.admin.get('/saml/certificate/status')).body.id).toBe('api.not_implemented');
    expect((await server.nobody.get(`/users/me?${'x'.repeat(3000)}`)).body.id).toBe(
      'basic_security_check.url.too_long_error',
    );
  });
});
