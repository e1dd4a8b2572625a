import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSWORD } from '../apps/server/src/testing/caller.ts';
import { accessibilityFaults } from './support/axe.ts';
import { launchBrowser } from './support/browser.ts';
import { composer, openPerson, type Person, post, postMenu, posts, say } from './support/people.ts';
import { startParley } from './support/server.ts';

let browser: Browser;
let parley: Awaited<ReturnType<typeof startParley>>;
let mara: Person;
let jun: Person;
beforeAll(async () => {
  [browser, parley] = await Promise.all([launchBrowser(), startParley()]);
});
afterAll(async () => {
  await browser?.close();
  await parley?.stop();
});

// The tests follow one another: two people, one conversation.

async function signUp({ page }: Person, name: string, email: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Full name').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Create account' }).click();
}
const row = ({ page }: Person, name: string | RegExp) =>
  page.getByRole('navigation', { name: 'Channels' }).getByRole('link', { name });

test('one makes the server a team, the other joins by the link', async () => {
  mara = await openPerson(browser, parley.url);
  await mara.page.waitForURL('**/signup');
  await signUp(mara, 'Mara Lindqvist', 'mara@tides.example');
  await mara.page.getByText('you are its system admin').waitFor();
  await mara.page.getByLabel('Team name').fill('Saltmarsh Tides');
  await mara.page.keyboard.press('Enter');
  const link = `http://${await mara.page.getByLabel('Share a link').inputValue()}`;
  await mara.page.getByRole('button', { name: 'Go to your team' }).click();
  await composer(mara.page, 'Message #Town Square').waitFor();

  jun = await openPerson(browser, link);
  await signUp(jun, 'Jun Hayashi', 'jun@tides.example');
  await composer(jun.page, 'Message #Town Square').waitFor();
  await mara.page
    .getByText(/Jun Hayashi.* joined/)
    .first()
    .waitFor();
});

test('each sees at once what the other writes', async () => {
  await say(mara.page, 'Station 14 sent the same batch three times.');
  await post(jun.page, 'Station 14 sent').waitFor();
  await say(jun.page, 'We store **every** copy.');
  await post(mara.page, 'We store every copy.').waitFor();
  expect(await posts(mara.page, 'Station 14 sent').count()).toBe(1);
  await composer(jun.page).pressSequentially('I am w');
  await mara.page.getByText('Jun is typing').waitFor();
  await composer(jun.page).fill('');
});

test('a reply opens the thread, and the root tells of it', async () => {
  await post(jun.page, 'Station 14 sent').hover();
  await post(jun.page, 'Station 14 sent').getByRole('button', { name: 'Reply in thread' }).click();
  await say(jun.page, 'The modem drops the answer.', 'Reply to Mara Lindqvist');
  const footer = mara.page.getByRole('link', { name: /1 reply/ });
  await footer.waitFor();
  expect(await footer.innerText()).toContain('The modem drops the answer.');
  const loaded = await mara.page.evaluate(() => performance.timeOrigin);
  await footer.click();
  await say(mara.page, 'Then it tries again.', 'Reply to Mara Lindqvist');
  await post(jun.page, 'Then it tries again.').waitFor();
  await jun.page.getByRole('button', { name: 'Stop following this thread' }).waitFor();
  expect(await mara.page.evaluate(() => performance.timeOrigin)).toBe(loaded);
  await mara.page.getByRole('button', { name: 'Close' }).click();
  await jun.page.keyboard.press('Control+.');
});

test('reactions come and go on both sides', async () => {
  await post(jun.page, 'Station 14 sent').hover();
  await post(jun.page, 'Station 14 sent').getByRole('button', { name: 'React with :eyes:' }).click();
  const chip = post(mara.page, 'Station 14 sent').getByRole('button', { name: /^:eyes: 1/ });
  await chip.click();
  await post(jun.page, 'Station 14 sent')
    .getByRole('button', { name: /^:eyes: 2/ })
    .waitFor();
  await post(mara.page, 'Station 14 sent').getByRole('button', { name: 'Add a reaction' }).click();
  await mara.page.getByRole('combobox', { name: 'Search emoji' }).fill('tada');
  await mara.page.keyboard.press('Enter');
  await post(jun.page, 'Station 14 sent')
    .getByRole('button', { name: /^:tada: 1/ })
    .waitFor();
  await post(mara.page, 'Station 14 sent')
    .getByRole('button', { name: /^:tada: 1/ })
    .click();
  await post(jun.page, 'Station 14 sent')
    .getByRole('button', { name: /^:tada:/ })
    .waitFor({ state: 'detached' });
});

test('Up in the empty composer edits the last own post', async () => {
  await composer(jun.page).press('ArrowUp');
  const text = jun.page.getByLabel('Text', { exact: true });
  await text.fill('We store every copy, three of them.');
  await text.press('Enter');
  await post(mara.page, 'three of them').getByText('edited').waitFor();
});

test('a post is pinned, saved and deleted', async () => {
  await postMenu(mara.page, 'Station 14 sent', 'Pin to channel');
  await post(jun.page, 'Station 14 sent').getByText('Pinned').waitFor();
  await postMenu(jun.page, 'Station 14 sent', 'Save');
  await post(jun.page, 'Station 14 sent').getByText('Saved').waitFor();

  await say(mara.page, 'This was for another channel.');
  await post(jun.page, 'for another channel').waitFor();
  await postMenu(mara.page, 'for another channel', 'Delete');
  await post(mara.page, 'You deleted a post').waitFor();
  await post(jun.page, 'for another channel').waitFor({ state: 'detached' });
  await jun.page.getByText('Post deleted by Mara Lindqvist').waitFor();
});

test('a channel is made, found by the other, joined and left', async () => {
  await mara.page.getByRole('button', { name: 'New: message, channel' }).click();
  await mara.page.getByRole('menuitem', { name: 'Create a channel' }).click();
  await mara.page.getByLabel('Name', { exact: true }).fill('Ingest');
  await mara.page.getByLabel('Purpose (optional)').fill('Gauge batches in, clean rows out.');
  await mara.page.getByRole('button', { name: 'Create', exact: true }).click();
  await composer(mara.page, 'Message #Ingest').waitFor();
  await say(mara.page, 'Replays go here.');

  const browse = async () => {
    await jun.page.getByRole('button', { name: 'New: message, channel' }).click();
    await jun.page.getByRole('menuitem', { name: 'Browse channels' }).click();
    return jun.page.getByRole('listitem').filter({ hasText: 'Ingest' });
  };
  await (await browse()).getByRole('button', { name: 'Join' }).click();
  await composer(jun.page, 'Message #Ingest').waitFor();
  await post(jun.page, 'Replays go here.').waitFor();

  await jun.page.getByRole('button', { name: 'Channel info' }).click();
  await jun.page.getByRole('button', { name: 'Members 2' }).waitFor();
  await jun.page.getByText('Gauge batches in').first().waitFor();
  await jun.page.getByRole('button', { name: 'Leave' }).click();
  await row(jun, 'Ingest').waitFor({ state: 'detached' });
  await (await browse()).getByRole('button', { name: 'Join' }).click();
  await post(jun.page, 'Replays go here.').waitFor();
});

test('what waits elsewhere is told in the sidebar, and where it begins in the channel', async () => {
  await row(jun, /^Town Square/).click();
  await composer(jun.page, 'Message #Town Square').waitFor();
  await say(mara.page, 'Dry run is through.');
  await row(jun, /^Ingest.*unread/).waitFor();
  await say(mara.page, '@jun.hayashi can you look at the plan?');
  await row(jun, /^Ingest.*1 mention/).click();
  await jun.page.getByText(/2 new posts/).waitFor();
  await row(jun, /^Ingest\s*$/).waitFor();

  await row(jun, /^Town Square/).click();
  await row(jun, 'Ingest').click();
  await postMenu(jun.page, 'Dry run is through.', 'Mark unread from here');
  await row(jun, /^Ingest.*1 mention/).waitFor();
  await jun.page.getByText(/2 new posts/).waitFor();
  await jun.page.getByRole('button', { name: /^Mark read/ }).click();
  await row(jun, /^Ingest\s*$/).waitFor();
});

test('names, channels and emoji are completed while they are typed', async () => {
  const field = composer(mara.page);
  await field.pressSequentially('@ju');
  await mara.page.getByRole('option', { name: /Jun Hayashi/ }).waitFor();
  await field.press('Tab');
  expect(await field.inputValue()).toBe('@jun.hayashi ');
  await field.pressSequentially('see ~town');
  await mara.page.getByRole('option', { name: /Town Square/ }).waitFor();
  await field.press('Enter');
  await field.pressSequentially(':rocke');
  await mara.page.getByRole('option', { name: ':rocket:' }).waitFor();
  await field.press('Tab');
  expect(await field.inputValue()).toBe('@jun.hayashi see ~town-square :rocket: ');
  await field.press('Enter');
  const sent = post(jun.page, 'see');
  await sent.getByRole('link', { name: 'Town Square' }).waitFor();
  await sent.getByRole('link', { name: /@jun\.hayashi/ }).waitFor();
});

test('files go out by button, drop and paste', async () => {
  const { page } = mara;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('region', { name: 'Write a post' }).getByRole('button', { name: 'Attach' }).click();
  await page.getByRole('menuitem', { name: 'Attach files' }).click();
  await (await chooser).setFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('step 1') });
  await page.getByRole('button', { name: 'Remove plan.txt' }).waitFor();
  for (const [type, name] of [
    ['drop', 'dropped.csv'],
    ['paste', 'pasted.log'],
  ] as const) {
    await composer(page).evaluate(
      (field, [kind, fileName]) => {
        const data = new DataTransfer();
        data.items.add(new File(['a,b'], fileName, { type: 'text/plain' }));
        const event =
          kind === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
        field.dispatchEvent(event);
      },
      [type, name] as const,
    );
    await page.getByRole('button', { name: `Remove ${name}` }).waitFor();
  }
  await say(page, 'Three files.');
  const sent = post(jun.page, 'Three files.');
  for (const name of ['plan.txt', 'dropped.csv', 'pasted.log']) await sent.getByTitle(name).waitFor();
  await page.getByRole('button', { name: 'Remove plan.txt' }).waitFor({ state: 'detached' });
});

test('a profile leads to a direct message; a group has three', async () => {
  await post(jun.page, 'Replays go here.').getByRole('button', { name: 'Mara Lindqvist' }).click();
  await jun.page.getByText('@mara.lindqvist').waitFor();
  await jun.page.getByRole('button', { name: 'Message', exact: true }).click();
  await say(jun.page, 'Only for you.', 'Message Mara Lindqvist');
  await row(mara, /^Jun Hayashi.*1 mention/).click();
  await post(mara.page, 'Only for you.').waitFor();

  const ines = await openPerson(browser, `${parley.url}/signup_user_complete/?id=${await inviteId()}`);
  await signUp(ines, 'Ines Duarte', 'ines@tides.example');
  await composer(ines.page).waitFor();
  await mara.page.getByRole('button', { name: 'New: message, channel' }).click();
  await mara.page.getByRole('menuitem', { name: 'New message' }).click();
  const to = mara.page.getByRole('combobox', { name: 'To' });
  for (const name of ['Jun Hayashi', 'Ines Duarte']) {
    await to.fill(name.split(' ')[0] ?? '');
    await mara.page.getByRole('option', { name: new RegExp(name) }).click();
  }
  await mara.page.getByRole('button', { name: 'Open' }).click();
  await say(mara.page, 'The three of us.', /^Message (Jun, Ines|Ines, Jun)$/);
  await row(ines, /Mara.*Jun|Jun.*Mara/).click();
  await post(ines.page, 'The three of us.').waitFor();
  expect(ines.faults).toEqual([]);
  await ines.page.context().close();
});

async function inviteId(): Promise<string> {
  return mara.page.evaluate(async () => (await (await fetch('/api/v4/users/me/teams')).json())[0].invite_id);
}

test('a presence that is set is seen by the other', async () => {
  await mara.page.getByRole('button', { name: /^Mara Lindqvist\s*Online/ }).click();
  await mara.page.getByRole('menuitemradio', { name: 'Do not disturb' }).click();
  await mara.page.getByRole('button', { name: /^Mara Lindqvist\s*Do not disturb/ }).waitFor();
  await row(jun, /^Ingest/).click();
  await post(jun.page, 'Replays go here.').getByRole('button', { name: 'Mara Lindqvist' }).click();
  await jun.page
    .getByRole('dialog', { name: 'Mara Lindqvist' })
    .getByText('Do not disturb')
    .first()
    .waitFor({ state: 'attached' });
  await jun.page.keyboard.press('Escape');
});

test('Ctrl+K jumps to a channel and to a person', async () => {
  const { page } = jun;
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Jump to a channel or person' }).fill('inge');
  await page.getByRole('option', { name: 'Ingest' }).waitFor();
  expect(await accessibilityFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await composer(page, 'Message #Ingest').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Jump to a channel or person' }).fill('mara lind');
  await page
    .getByRole('option', { name: /Mara Lindqvist/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await composer(page, 'Message Mara Lindqvist').waitFor();
});

test('nothing went wrong in either page', () => {
  // Before the sign-up each page asked once who it is, and who is in no channel yet has no list of them.
  const expected = ['401 /api/v4/users/me', '404 /api/v4/users/me/channels'];
  const failed = ({ faults, failedCalls }: Person) => [
    ...faults,
    ...failedCalls.filter((it) => !expected.includes(it)),
  ];
  expect(failed(mara)).toEqual([]);
  expect(failed(jun)).toEqual([]);
});
