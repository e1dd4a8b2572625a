import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD } from '../../apps/server/src/testing/caller.ts';
import { type Device, openContext } from './browser.ts';

/** Reports of calls that failed, which are counted as calls or expected where the wire is cut. */
const failedCall = /^(Failed to load resource|NetworkError|WebSocket connection to)/;

export interface Person {
  page: Page;
  /** errors thrown in the page or written to its console; calls that failed are apart, in `failedCalls` */
  faults: string[];
  /** calls that the server refused: status and path */
  failedCalls: string[];
}

/** Somebody with a browser context of their own. */
export async function openPerson(browser: Browser, url: string, device: Device = {}): Promise<Person> {
  const context = await openContext(browser, device);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // What is missing is named by the step that waits for it, before the whole test gives up.
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  const person: Person = { page, faults: [], failedCalls: [] };
  page.on('pageerror', (error) => person.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !failedCall.test(message.text())) person.faults.push(message.text());
  });
  page.on('response', (answer) => {
    if (answer.status() >= 400) person.failedCalls.push(`${answer.status()} ${new URL(answer.url()).pathname}`);
  });
  await page.goto(url);
  return person;
}

/** Logs in on the page and waits for the first channel. */
export async function logIn(page: Page, username: string): Promise<void> {
  await page.getByLabel(/user name/).fill(username);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.keyboard.press('Enter');
  await composer(page).waitFor();
}

/** The composer of the channel, or of the thread with `Reply to`. */
export const composer = (page: Page, placeholder: string | RegExp = /^Message /): Locator =>
  page.getByPlaceholder(placeholder);

/** Writes a post and sends it with Enter. */
export async function say(page: Page, text: string, placeholder?: string | RegExp): Promise<void> {
  const field = composer(page, placeholder);
  await field.fill(text);
  await field.press('Enter');
}

/** The rows of posts that show a text, those in the thread among them. */
export const posts = (page: Page, text: string): Locator => page.getByRole('article').filter({ hasText: text });
export const post = (page: Page, text: string): Locator => posts(page, text).first();

/** Opens the menu of a post as the pointer does. */
export async function postMenu(page: Page, text: string, entry: string): Promise<void> {
  await post(page, text).hover();
  await post(page, text).getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: entry }).click();
}
