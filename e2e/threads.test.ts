import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Caller } from '../apps/server/src/testing/caller.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { logIn, openPerson, type Person, post, say } from './support/people.ts';
import { startParley } from './support/server.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof startParley>>;
let alice: Caller;
let bob: Caller;
let team: { id: string; name: string };
let town: string;
let reader: Person;

// The tests follow one another: one reader of threads that bob answers.

const write = async (caller: Caller, message: string, root_id = '') =>
  (await caller.post('/posts', { channel_id: town, message, root_id })).body as { id: string };
const row = (text: string) =>
  reader.page.getByRole('list', { name: 'Threads' }).getByRole('listitem').filter({ hasText: text });
const link = (text: string) => row(text).getByRole('link');
const entry = () => reader.page.getByRole('navigation', { name: 'Channels' }).getByRole('link', { name: /^Threads/ });
const tab = (name: RegExp) => reader.page.getByRole('tab', { name });
const press = (key: string) => reader.page.keyboard.press(key);

const roots: Record<string, string> = {};
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startParley({ MM_TEAMSETTINGS_ENABLEOPENSERVER: 'true' })]);
  [alice, bob] = [new Caller(server.url), new Caller(server.url)];
  await alice.signUp('alice');
  await bob.signUp('bob');
  team = (await alice.post('/teams', { name: `t-${alice.username}`, display_name: 'Tides', type: 'O' })).body;
  await alice.post(`/teams/${team.id}/members`, { team_id: team.id, user_id: bob.id });
  town = (await alice.get(`/teams/${team.id}/channels/name/town-square`)).body.id;
  for (const name of ['gauges', 'harbour', 'firmware']) {
    roots[name] = (await write(alice, `About the ${name}`)).id;
    await write(bob, `first word on ${name}`, roots[name]);
  }
  await write(bob, `@${alice.username} what of the firmware?`, roots.firmware);
  reader = await openPerson(browser, `${server.url}/login`);
  await logIn(reader.page, alice.username);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test('the sidebar counts unread replies and those that name one', async () => {
  await entry().getByText('4', { exact: true }).waitFor();
  await entry().getByText('1 mention').waitFor({ state: 'attached' });
});

test('the list shows what began a thread, who answered last, and what is new', async () => {
  await entry().click();
  await reader.page.getByText('4 unread replies in 3 threads, one names you').waitFor();
  await row('About the firmware').getByText('what of the firmware?').waitFor();
  await row('About the firmware').getByText('@ 1').waitFor();
  await row('About the harbour').getByText('first word on harbour').waitFor();
  expect(await row('About the').count()).toBe(3);
  expect(await row('About the').first().innerText()).toContain('firmware');
});

test('the list is one stop of the keyboard; Enter opens a thread beside it, which reads it', async () => {
  await press('j');
  await press('ArrowDown');
  expect(await reader.page.evaluate(() => document.activeElement?.textContent)).toContain('About the harbour');
  await press('k');
  await press('Enter');
  await post(reader.page, 'what of the firmware?').waitFor();
  await reader.page.getByText('2 unread replies in 2 threads').waitFor();
  expect(await row('About the firmware').count()).toBe(1);
  await say(reader.page, 'All on 2.4 now', /^Reply to/);
  await row('About the firmware').getByText('All on 2.4 now').waitFor();
});

test('a thread that is answered moves up and counts, wherever one is', async () => {
  await write(bob, 'the harbour office called', roots.harbour);
  await row('About the').first().getByText('the harbour office called').waitFor();
  await entry().getByText('3', { exact: true }).waitFor();
});

test('what is read in the list of unread threads stays until one leaves it', async () => {
  await tab(/^Unread/).click();
  await row('About the harbour').waitFor();
  expect(await row('About the').count()).toBe(2);
  await link('About the harbour').click();
  await reader.page.getByText('1 unread reply in 1 thread').waitFor();
  expect(await row('About the').count()).toBe(2);
  await tab(/^All/).click();
  await tab(/^Unread/).click();
  await expect.poll(() => row('About the').count()).toBe(1);
  await tab(/^Naming you/).click();
  await reader.page.getByText('Nothing unread names you').waitFor();
  await tab(/^All/).click();
});

test('one stops following by a key, and takes it back', async () => {
  await link('About the gauges').focus();
  await press('f');
  await expect.poll(() => row('About the').count()).toBe(2);
  await reader.page.getByText('You follow 2 threads.').waitFor();
  await press('Control+z');
  await expect.poll(() => row('About the').count()).toBe(3);
  await row('About the gauges').getByText('first word on gauges').waitFor();
});

test('a thread is made unread and read by the menu; all at once by the head, and back', async () => {
  await link('About the harbour').click({ button: 'right' });
  await reader.page.getByRole('menuitem', { name: 'Mark unread' }).click();
  await reader.page.getByText('2 unread replies in 2 threads').waitFor();
  await reader.page.getByRole('button', { name: 'Mark all read' }).click();
  await reader.page.getByText('All replies are read').waitFor();
  await reader.page.getByRole('button', { name: 'Undo' }).click();
  await reader.page.getByText('2 unread replies in 2 threads').waitFor();
});

test.each(['light', 'dark'] as const)('nothing is out of reach in %s', async (theme) => {
  await reader.page.evaluate((name) => localStorage.setItem('parley.appearance', `{"theme":"${name}"}`), theme);
  await reader.page.reload();
  await row('About the gauges').getByText('first word on gauges').waitFor();
  expect(await accessibilityFaults(reader.page)).toEqual([]);
});

test('only the rows in sight are in the page, and further ones come while one scrolls', async () => {
  for (let i = 0; i < 70; i++) {
    const { id } = await write(alice, `Question ${i}`);
    await write(bob, `Answer ${i}`, id);
  }
  await reader.page.goto(`${server.url}/${team.name}/threads`);
  await row('Question 69').waitFor();
  const rows = reader.page.getByRole('list', { name: 'Threads' }).getByRole('listitem');
  expect(await rows.count()).toBeLessThan(40);
  await press('j');
  await press('End');
  await row('Question 10').waitFor();
  await expect
    .poll(async () => {
      await press('End');
      return row('About the gauges').count();
    })
    .toBe(1);
  expect(await rows.count()).toBeLessThan(40);
});

test('a phone shows the list, then the thread, and goes back', async () => {
  const phone = await openPerson(browser, `${server.url}/login`, { width: 360, height: 740 });
  await logIn(phone.page, alice.username);
  await phone.page.goto(`${server.url}/${team.name}`);
  await phone.page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: /^Threads/ })
    .click();
  await phone.page.getByRole('link', { name: /Question 69/ }).click();
  await post(phone.page, 'Answer 69').waitFor();
  expect(await phone.page.getByRole('tab', { name: /^All/ }).isVisible()).toBe(false);
  await phone.page.getByRole('button', { name: 'Back' }).click();
  await phone.page.getByRole('tab', { name: /^All/ }).waitFor();
  expect(await accessibilityFaults(phone.page)).toEqual([]);
  expect([...phone.faults, ...reader.faults]).toEqual([]);
});
