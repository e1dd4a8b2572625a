import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Caller } from '../apps/server/src/testing/caller.ts';
import { launchBrowser } from './support/browser.ts';
import { cutWire } from './support/cut-wire.ts';
import { logIn, openPerson, type Person, post, postMenu, posts } from './support/people.ts';
import { startParley } from './support/server.ts';

let browser: Browser;
let parley: Awaited<ReturnType<typeof startParley>>;
let mara: Caller;
let channelId: string;
beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), startParley()]);
  mara = new Caller(parley.url);
  await mara.signUp('mara', { first_name: 'Mara', last_name: 'Lindqvist' });
  const team = (await mara.post('/teams', { name: 'tides', display_name: 'Saltmarsh Tides', type: 'O' })).body;
  const named = { team_id: team.id, name: 'readings', display_name: 'Readings', type: 'O' };
  channelId = (await mara.post('/channels', named)).body.id;
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

/** Mara in the channel, with a post of hers that is on the screen. */
async function withPost(
  message: string,
  work: (it: { person: Person; id: string }) => Promise<void>,
  url = parley.url,
): Promise<void> {
  const { id } = (await mara.post('/posts', { channel_id: channelId, message })).body;
  const path = '/tides/channels/readings';
  const person = await openPerson(browser, `${url}/login?redirect_to=${encodeURIComponent(path)}`);
  await logIn(person.page, 'mara');
  await post(person.page, message).waitFor();
  await work({ person, id });
  expect(person.faults).toEqual([]);
  await person.page.context().close();
}
const mark = (page: Page) => posts(page, 'You deleted a post');
const isThere = async (id: string) => (await mara.get(`/posts/${id}`)).status === 200;
/** The calls that delete go wrong from now on, as `status` says. */
const breakDeletions = (page: Page, status: number) =>
  page.route('**/api/v4/posts/*', (route) => {
    if (route.request().method() !== 'DELETE') return route.continue();
    return route.fulfill({ status, json: { id: 'no', message: 'It may not go.' } });
  });

test('asks nothing, says how long it can be taken back, and Undo brings it back untouched', () =>
  withPost('Taken back.', async ({ person: { page }, id }) => {
    await postMenu(page, 'Taken back.', 'Delete');
    await mark(page).waitFor();
    await page.getByText(/^[1-8] s$/).waitFor();
    // The button that was pressed is gone: the focus stays with the row.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('You deleted a post');
    await page.getByRole('button', { name: 'Undo' }).click();
    await post(page, 'Taken back.').waitFor();
    expect(await isThere(id)).toBe(true);
  }));

test('by Delete on a post, and back by Ctrl+Z', () =>
  withPost('By keys.', async ({ person: { page }, id }) => {
    await post(page, 'By keys.').focus();
    await page.keyboard.press('Delete');
    await mark(page).waitFor();
    await page.keyboard.press('Control+z');
    await post(page, 'By keys.').waitFor();
    expect(await isThere(id)).toBe(true);
  }));

test('Ctrl+Z in a text that is being written is for that text', () =>
  withPost('Stays deleted.', async ({ person: { page }, id }) => {
    await post(page, 'Stays deleted.').focus();
    await page.keyboard.press('Delete');
    const field = page.getByPlaceholder('Message Readings').or(page.getByPlaceholder('Message #Readings'));
    await field.pressSequentially('half');
    await page.keyboard.press('Control+z');
    expect(await field.inputValue()).not.toBe('half');
    expect(await mark(page).count()).toBe(1);
    await field.fill('');
    await expect.poll(() => isThere(id), { timeout: 30_000 }).toBe(false);
    // The line stays, without the offer, until the channel is left.
    await page.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached' });
    expect(await mark(page).count()).toBe(1);
  }));

test('it is done when the channel is left, and nothing is seen of it then', () =>
  withPost('Left behind.', async ({ person: { page }, id }) => {
    await postMenu(page, 'Left behind.', 'Delete');
    await mark(page).waitFor();
    await page
      .getByRole('navigation', { name: 'Channels' })
      .getByRole('link', { name: /^Off-Topic/ })
      .click();
    await expect.poll(() => isThere(id)).toBe(false);
    await page.goBack();
    await page.getByRole('feed', { name: 'Posts in Readings' }).waitFor();
    await mark(page).waitFor({ state: 'detached' });
  }));

test('it is done when the page is left at once', () =>
  withPost('Gone with the page.', async ({ person: { page }, id }) => {
    await postMenu(page, 'Gone with the page.', 'Delete');
    await mark(page).waitFor();
    await page.goto('about:blank');
    await expect.poll(() => isThere(id)).toBe(false);
  }));

test('when the page could not, the next visit does', async () => {
  // What a page sends while it goes away is past what can be kept up in the browser: the wire is cut.
  const wire = await cutWire(parley.url.replace('localhost', '127.0.0.1'));
  const leaveAndComeBack = async ({ person: { page }, id }: { person: Person; id: string }) => {
    await postMenu(page, 'Deleted by the next visit.', 'Delete');
    await mark(page).waitFor();
    wire.cut();
    await page.goto('about:blank');
    expect(await isThere(id)).toBe(true);
    wire.mend();
    await page.goto(`${wire.url}/tides/channels/readings`);
    await expect.poll(() => isThere(id)).toBe(false);
    await post(page, 'Deleted by the next visit.').waitFor({ state: 'detached' });
  };
  await withPost('Deleted by the next visit.', leaveAndComeBack, wire.url);
  await wire.close();
});

test('logging out does it first', () =>
  withPost('Deleted before the end.', async ({ person: { page }, id }) => {
    await postMenu(page, 'Deleted before the end.', 'Delete');
    await mark(page).waitFor();
    await page.getByRole('button', { name: /^Mara Lindqvist\s*Online/ }).click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await page.getByLabel(/user name/).waitFor();
    expect(await isThere(id)).toBe(false);
  }));

test('a refusal brings it back, and says why', () =>
  withPost('Not to be deleted.', async ({ person: { page }, id }) => {
    await breakDeletions(page, 403);
    await postMenu(page, 'Not to be deleted.', 'Delete');
    await page.getByText('The post was not deleted. It may not go.').first().waitFor();
    await post(page, 'Not to be deleted.').waitFor();
    expect(await isThere(id)).toBe(true);
  }));
