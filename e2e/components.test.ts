import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import type { Theme } from './support/browser.ts';
import { webPages } from './support/web-pages.ts';

const on = webPages();

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const focusedName = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
const focusedRegion = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset.region);

describe('every primitive', () => {
  const themes: Theme[] = ['light', 'dark', 'contrast', 'contrast-dark'];
  test.each(themes)('has names and contrast in the theme %s', (theme) =>
    on('/dev/ui', { theme, width: 390, height: 844 }, async (page) => {
      expect(await accessibilityFaults(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
    }),
  );
  test('stands beside itself in all themes', () =>
    on('/dev/ui', { width: 1640 }, async (page) => {
      expect(await page.locator('[data-theme]').count()).toBe(4);
      expect(await accessibilityFaults(page)).toEqual([]);
    }));
});

describe('menus', () => {
  test('filter while typing, act on Enter, and give the focus back on Esc', () =>
    on('/dev/ui', {}, async (page) => {
      const trigger = page.getByRole('button', { name: 'Post actions' });
      await trigger.click();
      await expect.poll(() => focusedName(page)).toBe('Type to filter');
      await page.keyboard.type('pin');
      expect(await page.getByRole('menuitem').allInnerTexts()).toEqual(['Pin to channel\nP']);
      await page.keyboard.press('Enter');
      await notices(page).getByText('Pinned', { exact: true }).waitFor();
      await trigger.click();
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => focusedName(page)).toBe('Post actions');
    }));
  test('are bottom sheets over a scrim on phones, without a filter', () =>
    on('/dev/ui', { width: 390, height: 844 }, async (page) => {
      await page.getByRole('button', { name: 'Post actions' }).tap();
      const menu = page.getByRole('menu');
      await menu.waitFor();
      await expect.poll(async () => Math.round((await bottom(page, 'menu')) ?? 0)).toBe(844);
      expect(await page.getByPlaceholder('Type to filter').count()).toBe(0);
      await page.touchscreen.tap(195, 20);
      await menu.waitFor({ state: 'detached' });
    }));
});

async function bottom(page: Page, role: 'menu'): Promise<number | undefined> {
  const box = await page.getByRole(role).boundingBox();
  return box ? box.y + box.height : undefined;
}

describe('dialogs', () => {
  test('hold the focus and give it back', () =>
    on('/dev/ui', {}, async (page) => {
      await page.getByRole('button', { name: 'Dialog' }).click();
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      for (let step = 0; step < 4; step++) await page.keyboard.press('Tab');
      // A guard at the end of the dialog has the focus for a moment, and leads it back to the beginning.
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('[role="dialog"]') !== null))
        .toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => focusedName(page)).toBe('Dialog');
    }));
  test('that cannot be undone start on the safe button', () =>
    on('/dev/ui', {}, async (page) => {
      await page.getByRole('button', { name: 'Confirm' }).click();
      await expect.poll(() => focusedName(page)).toBe('Cancel');
      await page.getByRole('button', { name: 'Deactivate' }).click();
      await notices(page).getByText('Noor Aziz is deactivated').waitFor();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }));
});

test('a toast is undone with Ctrl+Z, and the newer replaces the older', () =>
  on('/dev/ui', {}, async (page) => {
    await page.getByRole('button', { name: 'Toast' }).click();
    await page.getByRole('button', { name: 'Toast' }).click();
    expect(await notices(page).getByText('You left #deploys').count()).toBe(1);
    await page.keyboard.press('Control+z');
    await notices(page).getByText('Taken back: You left #deploys').waitFor();
  }));

describe('the shell', () => {
  test('F6 goes round the regions, Shift+F6 back', () =>
    on('/dev/shell', {}, async (page) => {
      const seen: (string | undefined)[] = [];
      for (let step = 0; step < 6; step++) {
        await page.keyboard.press('F6');
        seen.push(await focusedRegion(page));
      }
      expect(seen).toEqual(['rail', 'sidebar', 'head', 'posts', 'panel', 'rail']);
      await page.keyboard.press('Shift+F6');
      expect(await focusedRegion(page)).toBe('panel');
      expect(await accessibilityFaults(page)).toEqual([]);
    }));
  test('the sidebar is one tab stop that arrows and letters move in', () =>
    on('/dev/shell', {}, async (page) => {
      await page.getByRole('button', { name: 'Jump to or search' }).focus();
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toMatch(/^ingest/);
      await page.keyboard.press('ArrowDown');
      expect(await focusedName(page)).toMatch(/^incidents/);
      await page.keyboard.press('t');
      expect(await focusedName(page)).toMatch(/^town-square/);
      await page.keyboard.press('Tab');
      expect(await focusedName(page)).toBe('Settings');
      await page.keyboard.press('Shift+Tab');
      expect(await focusedName(page)).toMatch(/^town-square/);
    }));
  test('a column is resized by keys and by dragging, and keeps its width', () =>
    on('/dev/shell', {}, async (page) => {
      const handle = page.getByRole('separator', { name: 'Width of the sidebar' });
      await handle.focus();
      await page.keyboard.press('ArrowRight');
      expect(await handle.getAttribute('aria-valuenow')).toBe('272');
      const box = await handle.boundingBox();
      if (!box) throw new Error('the handle is not shown');
      await page.mouse.move(box.x + box.width / 2, 400);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2 + 500, 400);
      await page.mouse.up();
      expect(await handle.getAttribute('aria-valuenow')).toBe('400');
      await page.reload();
      expect(await handle.getAttribute('aria-valuenow')).toBe('400');
    }));
  test('the panel lies over the centre on medium windows, and Esc inside closes it', () =>
    on('/dev/shell', { width: 1000, height: 800 }, async (page) => {
      const panel = page.getByRole('complementary', { name: 'Thread' });
      const centre = await page.getByRole('main').boundingBox();
      expect((centre?.x ?? 0) + (centre?.width ?? 0)).toBe(1000);
      await panel.getByRole('button', { name: 'More' }).focus();
      await page.keyboard.press('Escape');
      await panel.waitFor({ state: 'detached' });
    }));
  test('a phone shows one pane, and the arrow and a swipe lead back', () =>
    on('/dev/shell', { width: 390, height: 844 }, async (page) => {
      expect(await page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Back' }).tap();
      expect(await page.getByRole('navigation', { name: 'Channels' }).isVisible()).toBe(true);
      expect(await page.getByRole('navigation', { name: 'Main' }).isVisible()).toBe(true);
      expect(await accessibilityFaults(page)).toEqual([]);
      await page.getByRole('link', { name: /^ingest/ }).tap();
      expect(await page.getByRole('main').isVisible()).toBe(true);
      await swipeFromLeftEdge(page);
      await page.getByRole('navigation', { name: 'Channels' }).waitFor();
    }));
});

async function swipeFromLeftEdge(page: Page): Promise<void> {
  const input = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    input.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 400 }] });
  await touch('touchStart', 5);
  for (const x of [40, 90, 160]) await touch('touchMove', x);
  await touch('touchEnd');
}
