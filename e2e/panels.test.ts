import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../apps/server/src/testing/caller.ts';
import { accessibilityFaults } from './support/axe.ts';
import { type Device, launchBrowser, type Theme } from './support/browser.ts';
import { composer, logIn, openPerson, type Person, post } from './support/people.ts';
import { startParley } from './support/server.ts';

const crowd = 130;

let browser: Browser;
let parley: Awaited<ReturnType<typeof startParley>>;
let mara: Caller;
let jun: Caller;
let ingest: { id: string };
const ids: Record<string, string> = {};
beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), startParley()]);
  [mara, jun] = [new Caller(parley.url), new Caller(parley.url)];
  await mara.signUp('mara', { first_name: 'Mara', last_name: 'Lindqvist' });
  await mara.put('/config/patch', { TeamSettings: { EnableOpenServer: true, MaxUsersPerTeam: 1000 } });
  const team = (await mara.post('/teams', { name: 'tides', display_name: 'Saltmarsh Tides', type: 'O' })).body;
  await jun.signUp('jun', { first_name: 'Jun', last_name: 'Hayashi' });
  const make = { team_id: team.id, name: 'ingest', display_name: 'Ingest', type: 'O' };
  ingest = (await mara.post('/channels', { ...make, header: 'Rows **out**, see [the plan](/plan).\n\nAsk @jun.' }))
    .body;
  for (let n = 0; n < crowd; n++) {
    const username = `person${n}`;
    const email = `${username}@tides.example`;
    const { body } = await mara.post('/users', { username, email, password: 'Correct-horse-7' });
    await mara.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: body.id });
    await mara.post(`/channels/${ingest.id}/members`, { user_id: body.id });
  }
  await mara.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: jun.id });
  await mara.post(`/channels/${ingest.id}/members`, { user_id: jun.id });
  ids.first = (await jun.post('/posts', { channel_id: ingest.id, message: 'The first reading.' })).body.id;
  for (let n = 0; n < 70; n++) await jun.post('/posts', { channel_id: ingest.id, message: `Reading ${n}.` });
  ids.last = (await jun.post('/posts', { channel_id: ingest.id, message: 'The last reading.' })).body.id;
  await jun.post(`/posts/${ids.first}/pin`);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

async function at(path: string, device: Device = {}, name = 'mara'): Promise<Person> {
  const person = await openPerson(browser, `${parley.url}/login?redirect_to=${encodeURIComponent(path)}`, device);
  if (device.width === undefined || device.width >= 768) await logIn(person.page, name);
  else {
    await person.page.getByLabel(/user name/).fill(name);
    await person.page.getByLabel('Password', { exact: true }).fill('Correct-horse-7');
    await person.page.keyboard.press('Enter');
  }
  return person;
}
async function leave({ page, faults }: Person): Promise<void> {
  expect(faults).toEqual([]);
  await page.context().close();
}
const panel = (page: Page, name: string): Locator => page.getByRole('complementary', { name });
const home = '/tides/channels/ingest';

test('the head leads to the people, the pinned posts and the information, and each is in the address', async () => {
  const person = await at(home);
  const { page } = person;
  await page.getByRole('button', { name: `${crowd + 2} members` }).click();
  await panel(page, 'Members').waitFor();
  expect(page.url()).toContain('panel=members');
  await page.getByRole('button', { name: '1 pinned post', exact: true }).click();
  await post(page, 'The first reading.').waitFor();
  await page.getByRole('button', { name: 'Back to members' }).click();
  await panel(page, 'Members').waitFor();
  await page.reload();
  await panel(page, 'Members').waitFor();
  await page.getByRole('button', { name: `${crowd + 2} members` }).click();
  await panel(page, 'Members').waitFor({ state: 'detached' });
  await leave(person);
});

test('the header is one line with its links; a press shows the whole', async () => {
  const person = await at(home);
  const { page } = person;
  await page.getByRole('button', { name: 'Show the whole header' }).press('Enter');
  const whole = page.getByRole('dialog', { name: 'Header' });
  await whole.getByText('Ask').waitFor();
  await page.keyboard.press('Escape');
  await whole.waitFor({ state: 'detached' });
  await leave(person);
});

test('what the menu of the name offers follows from what one may do', async () => {
  const [admin, member] = await Promise.all([at(home), at(home, {}, 'jun')]);
  await admin.page.getByRole('button', { name: 'Ingest', exact: true }).click({ button: 'right' });
  await admin.page.getByRole('menuitem', { name: 'Archive' }).waitFor();
  await admin.page.keyboard.press('Escape');
  await member.page.getByRole('button', { name: 'Ingest', exact: true }).press('Enter');
  await member.page.getByRole('menuitem', { name: 'Mute' }).click();
  const mine = async () => (await jun.get(`/channels/${ingest.id}/members/me`)).body.notify_props.mark_unread;
  await expect.poll(mine).toBe('mention');
  await leave(admin);
  await leave(member);
});

test('members: admins first, few of many in the page, found by name, made admin and back', async () => {
  const person = await at(`${home}?panel=members`);
  const { page } = person;
  const list = page.getByRole('list', { name: 'Members of Ingest' });
  await list.getByRole('listitem').nth(1).getByText('Mara Lindqvist').waitFor();
  expect(await list.getByRole('listitem').count()).toBeLessThan(60);
  await list.getByRole('button', { name: /Mara Lindqvist/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('@jun');
  await page.getByLabel('Find members').fill('hayashi');
  await list.getByText('Members', { exact: true }).waitFor();
  await expect.poll(() => list.getByRole('listitem').count()).toBe(2);
  await list.getByText('Jun Hayashi').hover();
  await page.getByRole('button', { name: 'Manage Jun Hayashi' }).click();
  await page.getByRole('menuitem', { name: 'Make a channel admin' }).click();
  await list.getByText('Channel admins').waitFor();
  const isAdmin = async () => (await mara.get(`/channels/${ingest.id}/members/${jun.id}`)).body.scheme_admin;
  await expect.poll(isAdmin).toBe(true);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(isAdmin).toBe(false);
  await leave(person);
});

test('pinned posts come and go by themselves, are gone to, and unpinned with a way back', async () => {
  const person = await at(`${home}?panel=pinned`);
  const { page } = person;
  const list = page.getByRole('feed', { name: 'Pinned posts of Ingest' });
  await list.getByText('The first reading.').waitFor();
  await jun.post(`/posts/${ids.last}/pin`);
  await list.getByText('The last reading.').waitFor();
  await page.getByRole('button', { name: '2 pinned posts' }).waitFor();
  await jun.post(`/posts/${ids.last}/unpin`);
  await list.getByText('The last reading.').waitFor({ state: 'detached' });
  await list.getByRole('button', { name: 'Jump' }).click();
  await page.getByRole('feed', { name: 'Posts in Ingest' }).getByText('The first reading.').waitFor();
  await list.waitFor();
  await list.getByRole('button', { name: 'Unpin' }).click();
  await page.getByRole('heading', { name: 'Nothing is pinned' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await list.getByText('The first reading.').waitFor();
  await leave(person);
});

test('saved posts are one list, and one that is taken off can be put back', async () => {
  await mara.put('/users/me/preferences', [
    { user_id: mara.id, category: 'flagged_post', name: ids.last, value: 'true' },
  ]);
  const person = await at('/tides/channels/town-square?panel=saved');
  const { page } = person;
  const list = page.getByRole('feed', { name: 'Saved posts' });
  await list.getByText('The last reading.').waitFor();
  await list.getByRole('button', { name: 'Remove from saved' }).first().click();
  await page.getByRole('heading', { name: 'Nothing saved' }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await list.getByRole('button', { name: 'Jump' }).click();
  await composer(page, 'Message #Ingest').waitFor();
  await list.waitFor();
  await leave(person);
});

test('on a phone of 360 px the panels fill it, and back leads up', async () => {
  const person = await at(`${home}?panel=info`, { width: 360, height: 740 });
  const { page } = person;
  await page.getByRole('button', { name: /^Members/ }).tap();
  await page.getByLabel('Find members').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole('button', { name: 'Back' }).tap();
  await page.getByRole('heading', { name: 'Info' }).waitFor();
  await page.getByRole('button', { name: 'Back' }).tap();
  await composer(page).waitFor();
  await leave(person);
});

describe('axe finds nothing to complain of', () => {
  const themes: Theme[] = ['light', 'dark'];
  test.each(themes)('in the theme %s', async (theme) => {
    const person = await at(home, { theme });
    const { page } = person;
    for (const [name, there] of [
      ['members', page.getByRole('list', { name: 'Members of Ingest' })],
      ['pinned', page.getByRole('feed', { name: 'Pinned posts of Ingest' })],
      ['saved', page.getByRole('feed', { name: 'Saved posts' })],
      ['info', page.getByRole('heading', { name: 'Info' })],
    ] as const) {
      await page.goto(`${parley.url}${home}?panel=${name}`);
      await there.waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await leave(person);
  });
});
