import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Caller } from '../apps/server/src/testing/caller.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { composer, logIn, openPerson, type Person, post } from './support/people.ts';
import { startParley } from './support/server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startParley>>;
let alice: Caller;
let team: { id: string; name: string };
let root: { id: string };
let writer: Person;

// The tests follow one another: what one writes in three places and does not send.

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startParley()]);
  alice = new Caller(server.url);
  await alice.signUp('alice');
  team = (await alice.post('/teams', { name: 'tides', display_name: 'Tides', type: 'O' })).body;
  const town = (await alice.get(`/teams/${team.id}/channels/name/town-square`)).body;
  root = (await alice.post('/posts', { channel_id: town.id, message: 'The gauge at the harbour' })).body;
  writer = await openPerson(browser, `${server.url}/login`);
  await logIn(writer.page, 'alice');
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const sidebar = () => writer.page.getByRole('navigation', { name: 'Channels' });
const entry = () => sidebar().getByRole('link', { name: /^Drafts/ });
const card = (text: string) =>
  writer.page.getByRole('list', { name: 'Drafts' }).getByRole('listitem').filter({ hasText: text });
const cards = () => writer.page.getByRole('list', { name: 'Drafts' }).locator('> li');
const press = (key: string) => writer.page.keyboard.press(key);

test('while nothing is written the page says what it is for', async () => {
  await entry().click();
  await writer.page.getByRole('heading', { name: 'No drafts' }).waitFor();
});

test('what is written in a channel and as a reply is listed with its place and files, and counted', async () => {
  await sidebar()
    .getByRole('link', { name: /^Town Square/ })
    .click();
  await composer(writer.page, 'Message #Town Square').fill('Half a thought');
  await writer.page
    .locator('input[type=file]')
    .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('x') });
  await writer.page.getByRole('button', { name: 'Remove log.txt' }).waitFor();
  await writer.page.goto(`${server.url}/${team.name}/channels/town-square?thread=${root.id}`);
  await composer(writer.page, /^Reply to/).fill('It leaks');
  await sidebar()
    .getByRole('link', { name: /^Off-Topic/ })
    .click();
  await composer(writer.page, 'Message #Off-Topic').fill('Lunch?');
  await entry().getByText('3', { exact: true }).waitFor();
  await entry().click();
  await card('Half a thought').getByText('log.txt').waitFor();
  await card('It leaks').getByText('Town Square, reply to alice').waitFor();
  expect(await cards().first().innerText()).toContain('Lunch?');
  await sidebar()
    .getByRole('link', { name: /^Town Square.*draft/ })
    .waitFor();
});

test('Enter opens a draft in its place', async () => {
  await press('j');
  await press('j');
  expect(await writer.page.evaluate(() => document.activeElement?.textContent)).toContain('It leaks');
  await press('Enter');
  await composer(writer.page, /^Reply to/).waitFor();
  expect(await composer(writer.page, /^Reply to/).inputValue()).toBe('It leaks');
  await entry().click();
});

test('a draft is deleted by a key and comes back', async () => {
  await card('Lunch?').focus();
  await press('Delete');
  await expect.poll(() => cards().count()).toBe(2);
  await press('Control+z');
  await expect.poll(() => cards().count()).toBe(3);
});

test.each(['light', 'dark'] as const)('nothing is out of reach in %s', async (theme) => {
  await writer.page.evaluate((name) => localStorage.setItem('parley.appearance', `{"theme":"${name}"}`), theme);
  await writer.page.reload();
  await card('Half a thought').waitFor();
  expect(await accessibilityFaults(writer.page)).toEqual([]);
});

test('drafts are sent from the list, and only where they may be', async () => {
  await card('It leaks').getByRole('button', { name: 'Send' }).click();
  await card('Half a thought').getByRole('button', { name: 'Send' }).click();
  await expect.poll(() => cards().count()).toBe(1);
  const off = (await alice.get(`/teams/${team.id}/channels/name/off-topic`)).body;
  await alice.del(`/channels/${off.id}`);
  await card('Lunch?').getByRole('button', { name: 'Send', disabled: true }).waitFor();
  await writer.page.goto(`${server.url}/${team.name}/channels/town-square?thread=${root.id}`);
  await post(writer.page, 'It leaks').waitFor();
  await post(writer.page, 'Half a thought').getByText('log.txt').first().waitFor();
  expect(writer.faults).toEqual([]);
});
