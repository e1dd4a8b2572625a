import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, PASSWORD } from '../apps/server/src/testing/caller.ts';
import type { Parley } from '../apps/web/src/app/data/client.ts';
import { launchBrowser } from './support/browser.ts';
import { type Live, startLive } from './support/live.ts';

declare global {
  var parley: Parley;
}

let live: Live;
let browser: Browser;
beforeAll(async () => {
  [live, browser] = await Promise.all([startLive(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await live?.close();
});

/** A page that runs the data layer alone, without any screen. */
async function visit(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(live.page);
  await page.waitForFunction(() => globalThis.parley);
  return page;
}

const login = (page: Page, who: Caller) =>
  page.evaluate(([login_id = '', password = '']) => parley.login({ login_id, password }), [who.username, PASSWORD]);
const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const phase = (page: Page) => page.evaluate(() => parley.store.getState().session.phase);
const synced = (page: Page) => page.waitForFunction(() => parley.store.getState().sync.done);

describe('a session in a browser', () => {
  test('begins with a login, is remembered by the next visit before the server answers, and ends with a logout', async () => {
    const alice = await live.server.user();
    const context = await browser.newContext();
    const page = await visit(context);
    await page.evaluate(() => parley.start());
    expect(await phase(page)).toBe('out');
    await login(page, alice);
    await synced(page);
    expect(await page.evaluate(() => parley.socket.state.kind)).toBe('open');
    await page.evaluate(() =>
      parley.store.apply('draft.changed', { channelId: 'c', rootId: '', message: 'half a sent', files: [] }),
    );
    await page.evaluate(() => parley.stop());

    const next = await visit(context);
    await next.route('**/api/**', (route) => route.abort());
    await next.evaluate(() => parley.start());
    expect(await phase(next)).toBe('in');
    const kept = await next.evaluate(() => {
      const { users, drafts, session } = parley.store.getState();
      return { name: users.byId[session.me]?.username, draft: drafts.byPlace.c?.message };
    });
    expect(kept).toEqual({ name: alice.username, draft: 'half a sent' });

    await next.unroute('**/api/**');
    await next.evaluate(() => parley.logout());
    expect(await phase(next)).toBe('out');
    expect(await next.evaluate(() => ({ ...localStorage }))).toEqual({});
    await login(next, alice);
    expect(await next.evaluate(() => parley.store.getState().drafts.byPlace)).toEqual({});
    await context.close();
  });

  test('ended in one tab ends in the others', async () => {
    const dora = await live.server.user();
    const context = await browser.newContext();
    const [one, other] = [await visit(context), await visit(context)];
    await login(one, dora);
    await other.evaluate(() => parley.start());
    expect(await phase(other)).toBe('in');
    await one.evaluate(() => parley.logout());
    await other.waitForFunction(() => parley.store.getState().session.phase === 'out');
    await context.close();
  });

  test('that the server ended ends here too; what was written stays for the next login', async () => {
    const bob = await live.server.user();
    const context = await browser.newContext();
    const page = await visit(context);
    await login(page, bob);
    await synced(page);
    await page.evaluate(() =>
      parley.store.apply('draft.changed', { channelId: 'c', rootId: '', message: 'not sent', files: [] }),
    );
    await bob.post(`/users/${bob.id}/sessions/revoke/all`);
    await page.evaluate(() => parley.http.get('/users/me/preferences').catch(() => undefined));
    await page.waitForFunction(() => parley.store.getState().session.phase === 'out');
    await bob.logIn();
    await login(page, bob);
    expect(await page.evaluate(() => parley.store.getState().drafts.byPlace.c?.message)).toBe('not sent');
    expect(await databases(page)).toContain(`parley-${bob.id}`);
    await context.close();
  });

  test('writes pass the check against forged requests', async () => {
    const carl = await live.server.user();
    const context = await browser.newContext();
    const page = await visit(context);
    await login(page, carl);
    const id = await page.evaluate(async () => {
      const user = await parley.http.post<{ user_id: string }[]>('/users/ids', ['x']).catch((error) => error);
      return user.id ?? 'taken';
    });
    expect(id).not.toBe('api.context.session_expired.app_error');
    await context.close();
  });
});
