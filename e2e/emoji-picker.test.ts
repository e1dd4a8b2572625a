import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { accessibilityFaults } from './support/axe.ts';
import { webPages } from './support/web-pages.ts';

const on = webPages();

async function withPicker(act: (page: Page) => Promise<void>): Promise<void> {
  await on('/dev/posts?set=channel', { width: 900, height: 800 }, async (page) => {
    const button = page.getByRole('button', { name: 'Add a reaction' }).first();
    await button.click();
    await page.getByRole('combobox', { name: 'Search emoji' }).waitFor();
    await act(page);
  });
}

const picked = (page: Page) => page.locator('output').textContent();
const active = (page: Page) => page.locator('[role=gridcell][aria-selected=true]').getAttribute('data-name');

test('typing searches, Enter picks, and the picker closes', () =>
  withPicker(async (page) => {
    await page.keyboard.type('rock');
    expect(await active(page)).toBe('rock');
    await page.keyboard.press('ArrowRight');
    expect(await active(page)).toBe('rocket');
    await page.keyboard.press('Enter');
    expect(await picked(page)).toMatch(/^picked rocket for post/);
    await page.getByRole('grid').waitFor({ state: 'detached' });
  }));

test('arrows walk the whole grid and keep the place in sight', () =>
  withPicker(async (page) => {
    for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
    const cell = page.locator('[role=gridcell][aria-selected=true]');
    const [grid, box] = [await page.getByRole('grid').boundingBox(), await cell.boundingBox()];
    expect(grid && box && box.y >= grid.y && box.y + box.height <= grid.y + grid.height).toBe(true);
    const field = page.getByRole('combobox', { name: 'Search emoji' });
    expect(await field.getAttribute('aria-activedescendant')).toBe(await cell.getAttribute('id'));
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  }));

test('with Shift several are picked', () =>
  withPicker(async (page) => {
    await page
      .getByRole('gridcell', { name: 'tada' })
      .first()
      .click({ modifiers: ['Shift'] });
    expect(await picked(page)).toMatch(/^picked tada/);
    expect(await page.getByRole('grid').count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search emoji');
  }));

test('groups scroll to their emoji', () =>
  withPicker(async (page) => {
    const flags = page.getByRole('button', { name: 'Flags' });
    await flags.click();
    await page
      .getByRole('gridcell', { name: 'flag-de', exact: true })
      .or(page.getByRole('gridcell', { name: 'de', exact: true }))
      .first()
      .waitFor();
    await page.waitForFunction(() => document.querySelector('[aria-label="Flags"][aria-pressed="true"]') !== null);
  }));

test('a skin tone is chosen once and shown everywhere', () =>
  withPicker(async (page) => {
    await page.getByRole('button', { name: 'Skin tone: no skin tone' }).click();
    await page.getByRole('button', { name: 'medium-dark skin tone' }).click();
    await page.getByRole('combobox', { name: 'Search emoji' }).fill('wave');
    expect(await active(page)).toBe('wave_medium_dark_skin_tone');
  }));

test('Esc closes it and gives the focus back', () =>
  withPicker(async (page) => {
    await page.keyboard.press('Escape');
    await page.getByRole('grid').waitFor({ state: 'detached' });
  }));

test('everything in it has a name', () =>
  withPicker(async (page) => {
    expect(await accessibilityFaults(page)).toEqual([]);
  }));
