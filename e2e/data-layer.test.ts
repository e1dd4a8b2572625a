import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, PASSWORD } from '../apps/server/src/testing/caller.ts';
import type { Parley } from '../apps/web/src/app/data/client.ts';
import type * as Files from '../apps/web/src/content/files/index.ts';
import { launchBrowser } from './support/browser.ts';
import { type Live, startLive } from './support/live.ts';

declare global {
  var parley: Parley;
  var files: typeof Files;
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

  test('keeps what was written in the last moment before the page is closed', async () => {
    const eve = await live.server.user();
    const context = await browser.newContext();
    const page = await visit(context);
    await login(page, eve);
    await page.evaluate(() =>
      parley.store.apply('draft.changed', { channelId: 'c', rootId: '', message: 'last words', files: [] }),
    );
    const closed = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await closed;
    const next = await visit(context);
    await next.evaluate(() => parley.start());
    expect(await next.evaluate(() => parley.store.getState().drafts.byPlace.c?.message)).toBe('last words');
    expect(await next.evaluate(() => Object.keys(localStorage))).not.toContain(`parley.last.${eve.id}`);
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

describe('files on their way', () => {
  async function sender(): Promise<{ page: Page; channelId: string; close(): Promise<void> }> {
    const who = await live.server.user();
    const { body: team } = await who.post('/teams', {
      name: `of-${who.username}`,
      display_name: 'Files',
      type: 'O',
    });
    const { body: channel } = await who.get(`/teams/${team.id}/channels/name/town-square`);
    const context = await browser.newContext();
    const page = await visit(context);
    await login(page, who);
    return { page, channelId: channel.id, close: () => context.close() };
  }

  test('are followed to their end', async () => {
    const { page, channelId, close } = await sender();
    const outcome = await page.evaluate(async (channelId) => {
      const steps: number[] = [];
      parley.store.subscribe(({ files }) => {
        const [upload] = Object.values(files.uploads);
        if (upload && upload.progress !== steps.at(-1)) steps.push(upload.progress);
      });
      const file = new File([new Uint8Array(3_000_000)], 'wörter.bin');
      const { id, done } = files.startUpload(parley, channelId, file);
      const info = await done;
      return { steps, info, upload: parley.store.getState().files.uploads[id] };
    }, channelId);
    expect(outcome.info).toMatchObject({ name: 'wörter.bin', size: 3_000_000, channel_id: channelId });
    expect(outcome.upload).toMatchObject({ status: 'done', progress: 1 });
    expect(outcome.steps).toEqual(outcome.steps.toSorted((a, b) => a - b));
    await close();
  });

  test('that are refused say why, and can be sent again or taken back', async () => {
    const { page, channelId, close } = await sender();
    const outcome = await page.evaluate(async () => {
      const { id, done } = files.startUpload(parley, 'nowhere', new File(['x'], 'x.txt'));
      const info = await done;
      const failed = parley.store.getState().files.uploads[id];
      await files.retryUpload(parley, id);
      const again = parley.store.getState().files.uploads[id]?.status;
      files.removeUpload(parley, id);
      return { info, failed, again, left: Object.keys(parley.store.getState().files.uploads) };
    }, channelId);
    expect(outcome.info).toBeUndefined();
    expect(outcome.failed).toMatchObject({ status: 'failed', error: expect.stringMatching(/\w/) });
    expect(outcome).toMatchObject({ again: 'failed', left: [] });
    await close();
  });

  test('can be taken back half-way', async () => {
    const { page, channelId, close } = await sender();
    const left = await page.evaluate(async (channelId) => {
      const { id, done } = files.startUpload(parley, channelId, new File([new Uint8Array(30_000_000)], 'big.bin'));
      files.removeUpload(parley, id);
      await done;
      return Object.keys(parley.store.getState().files.uploads);
    }, channelId);
    expect(left).toEqual([]);
    await close();
  });
});
