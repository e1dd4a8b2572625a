import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { type Device, launchBrowser, openContext } from './support/browser.ts';
import { startParley } from './support/server.ts';

let browser: Browser;
let parley: Awaited<ReturnType<typeof startParley>>;
beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), startParley()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

/** A person with a browser of their own at an address of the server. */
async function person(path: string, device: Device = {}): Promise<Page> {
  const page = await (await openContext(browser, device)).newPage();
  await page.goto(path.startsWith('http') ? path : parley.url + path);
  return page;
}

const password = (page: Page) => page.getByLabel('Password', { exact: true });

// The tests follow one another: the server of an organisation fills up.
let link = '';

test('the first person makes an account and a team, with the keyboard alone', async () => {
  const page = await person('/');
  await page.waitForURL('**/signup');
  await page.getByRole('heading', { name: 'Create the first account' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);

  await page.getByLabel('E-mail').focus();
  await page.keyboard.type('mara@tides.example');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Mara Lindqvist');
  await page.keyboard.press('Tab');
  expect(await page.getByLabel('User name').inputValue()).toBe('mara.lindqvist');
  await page.keyboard.press('Tab');
  await page.keyboard.type('short');
  await page.keyboard.press('Enter');
  expect(await password(page).getAttribute('aria-invalid')).toBe('true');
  await page.getByText('8 characters or more, not met yet').waitFor();
  await password(page).fill('long enough');
  await page.getByText('8 characters or more, met').waitFor();
  await page.keyboard.press('Enter');

  await page.waitForURL('**/create-team**');
  await page.getByText('you are its system admin').waitFor();
  await page.getByLabel('Team name').focus();
  await page.keyboard.type('Saltmarsh Tides');
  expect(await page.getByLabel('Address').inputValue()).toBe('saltmarsh-tides');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your team is ready' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('region', { name: 'Notices' }).getByText('Link copied').waitFor();
  link = `http://${await page.getByLabel('Share a link').inputValue()}`;
  await page.getByRole('button', { name: 'Go to your team' }).click();
  await page.waitForURL('**/saltmarsh-tides/channels/town-square');
});

test('a second person follows the invitation on a phone', async () => {
  const page = await person(link, { width: 360, height: 740, theme: 'dark' });
  await page.getByRole('heading', { name: 'Join Saltmarsh Tides' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);

  await page.getByLabel('E-mail').fill('jun@tides.example');
  await page.getByLabel('Full name').fill('Jun Hayashi');
  await page.getByLabel('User name').fill('mara.lindqvist');
  await password(page).fill('long enough');
  await page.getByRole('button', { name: 'Create account' }).tap();
  await page.getByText('mara.lindqvist is taken').waitFor();
  await page.getByRole('button', { name: 'jun.hayashi' }).tap();
  await page.getByRole('button', { name: 'Create account' }).tap();
  await page.waitForURL('**/saltmarsh-tides/channels/town-square');
});

test('log-in tells nobody who has an account, and leads where one wanted to go', async () => {
  const page = await person('/saltmarsh-tides/threads');
  await page.waitForURL(/\/login\?redirect_to=/);
  const words = page.getByText('No account here has this name and this password.');
  for (const name of ['nobody', 'jun.hayashi']) {
    await page.getByLabel(/user name/).fill(name);
    await password(page).fill('not this one');
    await page.keyboard.press('Enter');
    await words.waitFor();
    await password(page).fill('');
    await words.waitFor({ state: 'detached' });
  }
  await password(page).fill('long enough');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/saltmarsh-tides/threads');
});

test('accounts are by invitation, and a link that means nothing says so', async () => {
  const page = await person('/signup');
  await page.getByRole('heading', { name: 'Accounts are by invitation here' }).waitFor();
  await page.goto(`${parley.url}/signup_user_complete/?id=nonsense`);
  await page.getByRole('heading', { name: 'This invitation is no longer valid' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
});

test('somebody with a session who follows an invitation joins at once; an open team is joined from the list', async () => {
  const founder = await person('/login?redirect_to=/create-team');
  await founder.getByLabel(/user name/).fill('mara.lindqvist');
  await password(founder).fill('long enough');
  await founder.keyboard.press('Enter');
  await founder.getByLabel('Team name').fill('Harbour Office');
  await founder.getByText('Anybody with an account here may join').click();
  await founder.getByRole('button', { name: 'Create team' }).click();
  const harbour = `http://${await founder.getByLabel('Share a link').inputValue()}`;
  await founder.goto(`${parley.url}/create-team`);
  await founder.getByLabel('Team name').fill('Harbour Office');
  await founder.getByRole('button', { name: 'Create team' }).click();
  await founder.getByText('A team has this address already').waitFor();
  await founder.getByLabel('Address').fill('night-watch');
  await founder.getByRole('button', { name: 'Create team' }).click();
  const night = `http://${await founder.getByLabel('Share a link').inputValue()}`;

  const member = await person('/login?redirect_to=/select-team');
  await member.getByLabel(/user name/).fill('jun.hayashi');
  await password(member).fill('long enough');
  await member.keyboard.press('Enter');
  await member.getByRole('heading', { name: 'Teams you can join' }).waitFor();
  expect(await accessibilityFaults(member)).toEqual([]);
  expect(await member.getByRole('button', { name: /^Join/ }).count()).toBe(1);
  await member.getByRole('button', { name: 'Join Harbour Office' }).click();
  await member.waitForURL('**/harbour-office/channels/town-square');
  await member.goto(night);
  await member.waitForURL('**/night-watch/channels/town-square');
  expect(harbour).not.toBe(night);
});

test('a team one is not in looks like one that does not exist', async () => {
  const page = await person('/login');
  await page.getByLabel(/user name/).fill('jun.hayashi');
  await password(page).fill('long enough');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/channels/town-square');
  await page.goto(`${parley.url}/no-such-team/channels/town-square`);
  await page.getByRole('heading', { name: 'This page is gone, or not for you' }).waitFor();
});
