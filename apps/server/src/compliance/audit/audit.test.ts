import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AUDITED_ROUTES } from '../../core/http/audited-routes.ts';
import { KNOWN_ROUTES } from '../../core/http/known-routes.ts';
import { type Caller, PASSWORD } from '../../testing/caller.ts';
import { startServer, type TestServer, unique } from '../../testing/server.ts';

let a: TestServer;
beforeAll(async () => {
  a = await startServer({ MM_SERVICESETTINGS_ENABLEAPIUSERDELETION: 'true' });
});
afterAll(() => a.close());

interface Row {
  readonly action: string;
  readonly extra_info: string;
  readonly user_id: string;
  readonly session_id: string;
}
const own = async (who: Caller): Promise<Row[]> => (await who.get('/users/me/audits')).body;
const all = async (query = ''): Promise<Row[]> => (await a.admin.get(`/audits${query}`)).body;

describe('the audit', () => {
  it('says who did what, from where and how it ended, the latest first', async () => {
    const alice = await a.user();
    await alice.put(`/users/${alice.id}/patch?x=secret`, { nickname: 'Al' });
    await alice.put(`/users/${alice.id}/roles`, { roles: 'system_user system_admin' });
    const rows = await own(alice);
    expect(rows.map(({ action, extra_info }) => [action, extra_info])).toEqual([
      [`/api/v4/users/${alice.id}/roles`, 'fail - status=403 error=api.context.permissions.app_error'],
      [`/api/v4/users/${alice.id}/patch`, 'success'],
      ['/api/v4/users/login', 'success'],
    ]);
    const [session] = (await alice.get('/users/me/sessions')).body;
    for (const row of rows) {
      expect(row).toMatchObject({ user_id: alice.id, session_id: session.id, ip_address: '127.0.0.1' });
    }
    expect((await all('?per_page=1')).map(({ action }) => action)).toEqual([`/api/v4/users/${alice.id}/roles`]);
  });

  it('knows of log-ins that failed by what was given as the name, and of no password', async () => {
    const name = unique('nobody');
    await a.nobody.post('/users/login', { login_id: name, password: 'Wrong-horse-7' });
    const [row] = await all('?per_page=1');
    expect(row).toMatchObject({ user_id: '', action: '/api/v4/users/login' });
    expect(row?.extra_info).toContain(`login_id=${name}`);
    expect(JSON.stringify(await all())).not.toContain('Wrong-horse-7');
    expect(JSON.stringify(await all())).not.toContain(PASSWORD);
  });

  it('has nothing of those without a session, of what people write and read, nor of what is not built', async () => {
    const alice = await a.user();
    const before = await all('?per_page=1');
    await a.nobody.put('/config', {});
    await a.nobody.del(`/users/${alice.id}`);
    await alice.put('/users/me/preferences', []);
    await alice.post('/users/ids', [alice.id]);
    await alice.get('/users/me');
    expect(await all('?per_page=1')).toEqual(before);
  });

  it('remembers that somebody logged out', async () => {
    const alice = await a.user();
    await alice.post('/users/logout');
    await alice.logIn();
    expect((await own(alice)).map(({ action }) => action.split('/').at(-1))).toEqual(['login', 'logout', 'login']);
  });

  it('comes in pages, and past the end there is nothing', async () => {
    const alice = await a.user();
    await alice.logIn();
    const [first, second] = await own(alice);
    const page = async (number: number) => (await alice.get(`/users/me/audits?per_page=1&page=${number}`)).body;
    expect(await page(0)).toEqual([first]);
    expect(await page(1)).toEqual([second]);
    expect(await page(2)).toBeNull();
  });

  it('is for those who may read it, and of oneself for everybody', async () => {
    const [alice, reader] = [await a.user(), await a.user()];
    await a.admin.put(`/users/${reader.id}/roles`, { roles: 'system_user system_read_only_admin' });
    expect((await reader.get('/audits')).status).toBe(200);
    expect((await reader.get(`/users/${alice.id}/audits`)).status).toBe(403);
    expect((await alice.get('/audits')).body.id).toBe('api.context.permissions.app_error');
    expect((await a.admin.get(`/users/${alice.id}/audits`)).status).toBe(200);
    expect((await a.nobody.get('/audits')).status).toBe(401);
  });

  it('forgets who is deleted for good', async () => {
    const alice = await a.user();
    expect((await a.admin.del(`/users/${alice.id}?permanent=true`)).status).toBe(200);
    expect((await all('?per_page=200')).filter(({ user_id }) => user_id === alice.id)).toEqual([]);
  });

  it('names only routes that there are', () => {
    const known = new Set(KNOWN_ROUTES.map(([method, url]) => `${method} ${url}`));
    expect(AUDITED_ROUTES.map(([method, url]) => `${method} ${url}`).filter((route) => !known.has(route))).toEqual([]);
  });
});
