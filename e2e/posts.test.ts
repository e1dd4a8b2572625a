import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import type { Device, Theme } from './support/browser.ts';
import { webPages } from './support/web-pages.ts';

const on = webPages();

async function onPosts(query: string, device: Device, act: (page: Page) => Promise<void>): Promise<void> {
  await on(`/dev/posts?${query}`, device, async (page) => {
    await page.getByRole('article').first().waitFor();
    await act(page);
  });
}

const wide: Device = { width: 1100, height: 2600 };
const row = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text }).first();
const pressed = (page: Page) => page.locator('output').textContent();

describe('posts in all their states', () => {
  const themes: Theme[] = ['light', 'dark', 'contrast', 'contrast-dark'];
  test.each(themes)('have names and contrast in the theme %s', (theme) =>
    onPosts('set=channel', { ...wide, theme }, async (page) => {
      await page.locator('code span').first().waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }),
  );
  test('what the channel does not show has them too', () =>
    onPosts('set=states', wide, async (page) => {
      expect(await accessibilityFaults(page)).toEqual([]);
    }));
  test.each([360, 390, 768])('fit a window of %d px', (width) =>
    onPosts('set=states', { width, height: 2600 }, async (page) => {
      const overflow = await page.evaluate(() => {
        const feed = document.querySelector('[role=feed]') as HTMLElement;
        return feed.scrollWidth - feed.clientWidth;
      });
      expect(overflow).toBe(0);
    }),
  );
});

describe('a post', () => {
  test('offers its actions under the pointer', () =>
    onPosts('set=channel', wide, async (page) => {
      expect(await page.getByRole('toolbar').count()).toBe(0);
      await row(page, 'If the window is a problem').hover();
      const bar = page.getByRole('toolbar', { name: 'Actions on the post' });
      await bar.getByRole('button', { name: 'React with :eyes:' }).click();
      expect(await pressed(page)).toMatch(/^react post\d+ eyes$/);
      await bar.getByRole('button', { name: 'Reply in thread' }).click();
      expect(await pressed(page)).toMatch(/^reply to post/);
      await bar.getByRole('button', { name: 'More actions' }).click();
      expect(await pressed(page)).toMatch(/^menu of post/);
    }));

  test('and under the keyboard focus, within reach of Tab', () =>
    onPosts('set=channel', wide, async (page) => {
      await page.getByRole('feed').focus();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      await page.getByRole('toolbar').waitFor();
      expect(await page.getByRole('toolbar').count()).toBe(1);
      const focused = page.locator('[data-row-key]:focus');
      expect(await focused.getByRole('toolbar').count()).toBe(1);
    }));

  test('takes and gives back reactions, and says who reacted', () =>
    onPosts('set=channel', wide, async (page) => {
      const own = page.getByRole('button', { name: /^:\+1: 2, You and / });
      expect(await own.getAttribute('aria-pressed')).toBe('true');
      await own.hover();
      await page.getByText(/^You and Tomas Okafor reacted with :\+1:$/).waitFor();
      await own.click();
      expect(await pressed(page)).toMatch(/^react post\d+ \+1$/);
    }));

  test('opens its menu by a right press, and by a finger that rests on it', async () => {
    await onPosts('set=channel', wide, async (page) => {
      await page.getByText('We store every copy.').click({ button: 'right' });
      expect(await pressed(page)).toMatch(/^menu of post/);
    });
    await onPosts('set=channel', { width: 390, height: 844 }, async (page) => {
      const box = await page.getByText('We store every copy.').boundingBox();
      if (!box) throw new Error('not on the screen');
      const touch = await page.context().newCDPSession(page);
      const touchPoints = [{ x: box.x + 20, y: box.y + 10 }];
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
      await page.waitForFunction(() => /^menu of post/.test(document.querySelector('output')?.textContent ?? ''));
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    });
  });

  test('leads to profile, permalink and thread', () =>
    onPosts('set=channel', wide, async (page) => {
      await page.getByRole('button', { name: 'Ines Duarte', exact: true }).first().click();
      expect(await pressed(page)).toBe('profile ines');
      expect(
        await row(page, 'Then the key is')
          .getByRole('link', { name: /link to the post$/ })
          .getAttribute('href'),
      ).toMatch(/^#post/);
      expect(await page.getByRole('link', { name: /6 replies/ }).getAttribute('href')).toBe('#thread');
    }));

  test('that was not sent can be sent again, edited or given up', () =>
    onPosts('set=channel', wide, async (page) => {
      const failed = row(page, 'Step 4 looks safe');
      await failed.getByText('Not sent: the server did not answer. Your text is kept.').waitFor();
      for (const [name, act] of [
        ['Send again', 'send again'],
        ['Edit', 'edit'],
        ['Discard', 'discard'],
      ] as const) {
        await failed.getByRole('button', { name }).click();
        expect(await pressed(page)).toMatch(new RegExp(`^${act} post`));
      }
    }));

  test('that was deleted can be brought back while there is time', () =>
    onPosts('set=channel', wide, async (page) => {
      await page.getByText('Post deleted by Jun Hayashi').waitFor();
      await page.getByRole('button', { name: 'Undo' }).click();
      expect(await pressed(page)).toMatch(/^undo deleting post/);
    }));

  test('lets its text be selected without doing anything', () =>
    onPosts('set=channel', wide, async (page) => {
      await page.getByText('We store every copy.').dblclick();
      expect(await page.evaluate(() => getSelection()?.toString().trim())).toBeTruthy();
      expect(await pressed(page)).toBe('');
    }));
});

describe('a message', () => {
  test('gets its colours without moving anything', () =>
    onPosts('set=channel', wide, async (page) => {
      const heights = () =>
        page.evaluate(() => [...document.querySelectorAll('pre')].map((block) => block.getBoundingClientRect().height));
      const before = await heights();
      await page.locator('code span').first().waitFor();
      expect(await heights()).toEqual(before);
    }));

  test('keeps its lines 22 px high with emoji in them', () =>
    onPosts('set=states', wide, async (page) => {
      const line = page.locator('p', { hasText: 'in a line, a smile' });
      expect((await line.boundingBox())?.height).toBe(22);
    }));

  test('folds long code, and unfolds it', () =>
    onPosts('set=states', wide, async (page) => {
      const fold = page.getByRole('button', { name: 'Show 46 more lines' });
      const code = row(page, 'A long block folds').locator('pre');
      expect(Math.round((await code.boundingBox())?.height ?? 0)).toBe(248);
      await fold.click();
      expect((await code.boundingBox())?.height).toBeGreaterThan(58 * 20);
      await page.getByRole('button', { name: 'Show fewer lines' }).click();
    }));

  test('copies and wraps code', () =>
    onPosts('set=channel', wide, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const post = row(page, 'Answering duplicate with 200');
      await post.locator('pre').hover();
      await post.getByRole('button', { name: 'Copy code' }).click();
      await post.getByRole('button', { name: 'Copied' }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^export async function[\s\S]*}$/);
      await post.getByRole('button', { name: 'Wrap lines' }).click();
      expect(await post.locator('pre').evaluate((block) => getComputedStyle(block).whiteSpace)).toMatch(/pre-wrap/);
    }));

  test('shows a wide table whole on demand', () =>
    onPosts('set=states', wide, async (page) => {
      const post = row(page, 'A wide table scrolls');
      expect(await post.getByRole('region', { name: 'Table' }).getAttribute('tabindex')).toBe('0');
      await post.getByRole('table').hover();
      await post.getByRole('button', { name: 'Open the table wide' }).click();
      const dialog = page.getByRole('dialog', { name: 'Table' });
      await dialog.getByText('value of column 12').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }));
});

test('the people behind "2 others" are named on a press', () =>
  onPosts('set=channel', wide, async (page) => {
    await page.getByRole('button', { name: '2 others' }).click();
    await page.getByText(/Noor Aziz and Oskar Weiss, Tomas Okafor/).waitFor();
  }));
