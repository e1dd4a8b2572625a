import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Caller } from '../apps/server/src/testing/caller.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchBrowser, type Theme } from './support/browser.ts';
import { type CutWire, cutWire } from './support/cut-wire.ts';
import { composer, logIn, openPerson, type Person, post, posts, say } from './support/people.ts';
import { startParley } from './support/server.ts';

const many = 300;

let browser: Browser;
let parley: Awaited<ReturnType<typeof startParley>>;
let mara: Caller;
let long: { id: string; ids: string[] };
beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), startParley()]);
  mara = new Caller(parley.url);
  await mara.signUp('mara', { first_name: 'Mara', last_name: 'Lindqvist' });
  const team = (await mara.post('/teams', { name: 'tides', display_name: 'Saltmarsh Tides', type: 'O' })).body;
  const channel = (
    await mara.post('/channels', { team_id: team.id, name: 'readings', display_name: 'Readings', type: 'O' })
  ).body;
  long = { id: channel.id, ids: [] };
  for (let n = 1; n <= many; n++) {
    const { body } = await mara.post('/posts', { channel_id: channel.id, message: `Reading ${n} of station 14.` });
    long.ids.push(body.id);
  }
  const root = (await mara.post('/posts', { channel_id: channel.id, message: 'Which **station** is it?' })).body;
  await mara.post('/posts', { channel_id: channel.id, root_id: root.id, message: 'Station `14`.' });
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

async function at(path: string, device: Parameters<typeof openPerson>[2] = {}, url = parley.url): Promise<Person> {
  const person = await openPerson(browser, `${url}/login?redirect_to=${encodeURIComponent(path)}`, device);
  await logIn(person.page, 'mara');
  return person;
}
async function leave({ page, faults }: Person): Promise<void> {
  expect(faults).toEqual([]);
  await page.context().close();
}

test('a draft outlives a reload', async () => {
  const person = await at('/tides/channels/off-topic');
  await person.page.getByText('This is the beginning of Off-Topic').waitFor();
  await composer(person.page).fill('half a thought');
  await person.page.reload();
  await composer(person.page).waitFor();
  await expect.poll(() => composer(person.page).inputValue()).toBe('half a thought');
  await composer(person.page).fill('');
  await leave(person);
});

test('without a connection a post waits, and goes out when the connection is back', async () => {
  const wire: CutWire = await cutWire(parley.url.replace('localhost', '127.0.0.1'));
  const person = await at('/tides/channels/off-topic', {}, wire.url);
  const { page } = person;
  await say(page, 'Before the storm.');
  await post(page, 'Before the storm.').waitFor();
  wire.cut();
  await page.getByText(/^Offline since/).waitFor();
  await say(page, 'During the storm.');
  await post(page, 'During the storm.').waitFor();
  const stored = async () =>
    Object.values((await mara.get(`/channels/${await offTopic()}/posts`)).body.posts as { message: string }[]).filter(
      ({ message }) => message === 'During the storm.',
    ).length;
  expect(await stored()).toBe(0);
  wire.mend();
  // It tries by itself too: where it is quicker than the press, the button is gone.
  const back = page.getByText(/^Offline since/).waitFor({ state: 'detached' });
  await Promise.race([page.getByRole('button', { name: 'Try now' }).click(), back]);
  await back;
  await expect.poll(stored).toBe(1);
  expect(await posts(page, 'During the storm.').count()).toBe(1);
  await leave(person);
  await wire.close();
});

async function offTopic(): Promise<string> {
  return (await mara.get('/teams/name/tides/channels/name/off-topic')).body.id;
}

test('a long channel loads what is scrolled to, up to its beginning', async () => {
  const person = await at('/tides/channels/readings');
  const { page } = person;
  await post(page, `Reading ${many} of`).waitFor();
  expect(await posts(page, 'Reading 1 of').count()).toBe(0);
  const feed = page.getByRole('feed', { name: 'Posts in Readings' });
  await feed.hover();
  await expect
    .poll(
      async () => {
        await page.mouse.wheel(0, -4000);
        return page.getByText('This is the beginning of Readings').isVisible();
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  await post(page, 'Reading 1 of').waitFor();
  await leave(person);
});

test('the address of a post leads to it, and from there to the newest', async () => {
  const person = await at(`/tides/pl/${long.ids[99]}`);
  const { page } = person;
  await post(page, 'Reading 100 of').waitFor();
  expect(await post(page, 'Reading 100 of').isVisible()).toBe(true);
  expect(await posts(page, `Reading ${many} of`).count()).toBe(0);
  await page.getByRole('button', { name: 'Go to the newest posts' }).click();
  await post(page, 'Which station is it?').waitFor();
  await leave(person);
});

test('on a phone of 360 px one pane is shown at a time, and nothing is wider than it', async () => {
  const person = await at('/tides/channels/readings', { width: 360, height: 740 });
  const { page } = person;
  const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
  await post(page, 'Which station is it?').waitFor();
  expect(await wide()).toBe(360);
  await page.getByRole('link', { name: /1 reply/ }).tap();
  await composer(page, /^Reply to/).waitFor();
  expect(await composer(page).isVisible()).toBe(false);
  expect(await wide()).toBe(360);
  await page.getByRole('button', { name: 'Back' }).tap();
  await composer(page).waitFor();
  await page.getByRole('button', { name: 'Back' }).tap();
  await page
    .getByRole('navigation', { name: 'Channels' })
    .getByRole('link', { name: /^Off-Topic/ })
    .tap();
  await say(page, 'From the phone.');
  await post(page, 'From the phone.').waitFor();
  expect(await wide()).toBe(360);
  await leave(person);
});

test('the keyboard alone reaches a channel, a post, its thread and its actions', async () => {
  const person = await at('/tides/channels/off-topic');
  const { page } = person;
  const { keyboard } = page;
  const focusIsOn = (name: string) =>
    expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('placeholder') ?? '')).toBe(name);
  await keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Jump to a channel or person' }).waitFor();
  await keyboard.type('readings');
  await page.getByRole('option', { name: 'Readings' }).waitFor();
  await keyboard.press('Enter');
  await focusIsOn('Message #Readings');
  await keyboard.type('By hand.');
  await keyboard.press('Enter');
  await post(page, 'By hand.').waitFor();
  await keyboard.press('Shift+F6');
  await keyboard.press('End');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('By hand.');
  await keyboard.press('ArrowUp');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('Which station');
  await keyboard.press('p');
  await post(page, 'Which station').getByText('Pinned').waitFor();
  await keyboard.press('s');
  await post(page, 'Which station').getByText('Saved').waitFor();
  await keyboard.press('r');
  await focusIsOn('Reply to Mara Lindqvist');
  await keyboard.type('Answered by hand.');
  await keyboard.press('Enter');
  await post(page, 'Answered by hand.').waitFor();
  await leave(person);
});

describe('axe finds nothing to complain of', () => {
  const themes: Theme[] = ['light', 'dark'];
  const rooms: [string, (page: Page) => Promise<unknown>][] = [
    ['the palette', async (page) => page.keyboard.press('Control+k')],
    ['browsing channels', (page) => fromPen(page, 'Browse channels')],
    ['making a channel', (page) => fromPen(page, 'Create a channel')],
    ['a new message', (page) => fromPen(page, 'New message')],
  ];
  test.each(themes)('in the theme %s', async (theme) => {
    const person = await at('/tides/channels/readings', { theme });
    const { page } = person;
    await post(page, 'Which station is it?').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page
      .getByRole('link', { name: /repl(y|ies)/ })
      .first()
      .click();
    await post(page, 'Station 14.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Channel info' }).click();
    await page.getByRole('button', { name: 'Members 1' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    for (const [, open] of rooms) {
      await open(page);
      await page.getByRole('dialog').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    for (const section of ['Profile', 'Notifications', 'Appearance', 'Security and sessions']) {
      await page.goto(`${parley.url}/settings/${section.split(' ')[0]?.toLowerCase()}`);
      await page.getByRole('heading', { name: section, exact: true }).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
    await leave(person);
  });
});

async function fromPen(page: Page, entry: string): Promise<void> {
  await page.getByRole('button', { name: 'New: message, channel' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}

test('the theme that is chosen in the settings is there at once and stays', async () => {
  const person = await at('/tides/channels/off-topic');
  const { page } = person;
  await page.getByRole('button', { name: /^Mara Lindqvist\s*Online/ }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.getByRole('link', { name: 'Appearance' }).click();
  await page.getByRole('radio', { name: 'Light', exact: true }).click();
  const light = await ground();
  await page.getByRole('radio', { name: 'Dark', exact: true }).click();
  await expect.poll(ground).not.toBe(light);
  const dark = await ground();
  await page.reload();
  await page.getByRole('heading', { name: 'Appearance', exact: true }).waitFor();
  expect(await ground()).toBe(dark);
  const elsewhere = await at('/tides/channels/off-topic');
  await composer(elsewhere.page).waitFor();
  await expect.poll(() => elsewhere.page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await leave(elsewhere);
  await page.getByRole('switch', { name: 'Follow the system' }).click();
  await page.getByRole('button', { name: 'Back to channels' }).click();
  await composer(page).waitFor();
  await leave(person);
});
