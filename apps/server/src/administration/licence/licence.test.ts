import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../../testing/caller.ts';
import { deactivated } from '../../testing/refusals.ts';
import { startServer, type TestServer } from '../../testing/server.ts';

let a: TestServer;
let alice: Caller;
beforeAll(async () => {
  a = await startServer();
  alice = await a.user();
});
afterAll(() => a.close());

const PATH = '/license/client?format=old';

it('tells everybody, logged in or not, which features there are: all of them', async () => {
  const { status, body } = await a.nobody.get(PATH);
  expect(status).toBe(200);
  expect(body).toMatchObject({ IsLicensed: 'true', IsTrial: 'false', Cloud: 'false', SkuShortName: 'advanced' });
  for (const feature of [
    'LDAP',
    'SAML',
    'MFA',
    'Cluster',
    'Compliance',
    'GuestAccounts',
    'MessageExport',
    'DataRetention',
  ])
    expect(body[feature], feature).toBe('true');
  expect(Object.values(body).every((value) => typeof value === 'string')).toBe(true);
  for (const by of [alice, await deactivated(a)]) expect((await by.get(PATH)).body).toEqual(body);
});

it('tells whose it is and how long it lasts to administrators alone', async () => {
  const everybody = (await alice.get(PATH)).body;
  const { body } = await a.admin.get(PATH);
  expect(body).toMatchObject(everybody);
  const more = Object.keys(body).filter((name) => !(name in everybody));
  expect(more.sort()).toEqual(['Email', 'ExpiresAt', 'Id', 'IssuedAt', 'Name', 'SkuName', 'StartsAt']);
  expect(Number(body.ExpiresAt)).toBeGreaterThan(Date.now());
});

it.each(['', '?format=new', '?format=', '?format[]=old'])('knows no other form (%s)', async (query) => {
  for (const by of [a.nobody, alice, a.admin])
    expect(await by.get(`/license/client${query}`)).toMatchObject({
      status: 400,
      body: { id: 'api.license.client.old_format.app_error' },
    });
});
