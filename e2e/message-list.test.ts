import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ListHarness } from '../apps/web/src/app/dev/message-list-harness.ts';
import { accessibilityFaults } from './support/axe.ts';
import { webPages } from './support/web-pages.ts';

declare const list: ListHarness;

const on = webPages();

async function withList(
  query: string,
  act: (page: Page) => Promise<void>,
  size = { width: 900, height: 700 },
): Promise<void> {
  await on(`/dev/message-list?${query}`, size, async (page) => {
    await page.getByRole('article').first().waitFor();
    await act(page);
  });
}

/** Two frames: what was scheduled has been drawn. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));

/** Until scrolling has come to rest and what waits for that was done. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const feed = document.querySelector('[role=feed]');
    let last = Number.NaN;
    for (let still = 0; still < 15; still++) {
      await new Promise((done) => requestAnimationFrame(done));
      if (feed?.scrollTop !== last) still = 0;
      last = feed?.scrollTop ?? 0;
    }
  });
}

/** Screen position of a row. */
const top = (page: Page, key: string) =>
  page.evaluate(
    (key) => document.querySelector(`[data-row-key="${key}"]`)?.getBoundingClientRect().top ?? Number.NaN,
    key,
  );

/** The topmost row that is whole on the screen. */
const reading = (page: Page) =>
  page.evaluate(() => {
    const edge = document.querySelector('[role=feed]')?.getBoundingClientRect().top ?? 0;
    const rows = [...document.querySelectorAll<HTMLElement>('[data-row-key]')];
    const row = rows.find((row) => row.getBoundingClientRect().top >= edge);
    return row?.dataset.rowKey ?? '';
  });

const rowsInPage = (page: Page) => page.evaluate(() => document.querySelectorAll('[data-row-key]').length);
const fromBottom = (page: Page) =>
  page.evaluate(() => {
    const feed = document.querySelector('[role=feed]') as HTMLElement;
    return feed.scrollHeight - feed.clientHeight - feed.scrollTop;
  });
const wheel = async (page: Page, by: number) => {
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, by);
};

/** The row being read stands where it stood, to the pixel, after something else has changed. */
async function staysPut(page: Page, change: () => Promise<unknown>): Promise<void> {
  const key = await reading(page);
  const before = await top(page, key);
  expect(before).not.toBeNaN();
  await change();
  await settled(page);
  expect(Math.abs((await top(page, key)) - before)).toBeLessThan(0.5);
  await atRest(page);
  expect(Math.abs((await top(page, key)) - before)).toBeLessThan(0.5);
}

/** No part of the viewport is without a row. */
async function isCovered(page: Page): Promise<void> {
  const gap = await page.evaluate(() => {
    const feed = document.querySelector('[role=feed]') as HTMLElement;
    const view = feed.getBoundingClientRect();
    const rows = [...document.querySelectorAll('[data-row-key]')].map((row) => row.getBoundingClientRect());
    const inside = rows.filter((row) => row.bottom > view.top && row.top < view.bottom).sort((a, b) => a.top - b.top);
    let edge = view.top;
    for (const row of inside) {
      if (row.top > edge + 1) return row.top - edge;
      edge = Math.max(edge, row.bottom);
    }
    return Math.max(0, view.bottom - edge - 1);
  });
  expect(gap).toBe(0);
}

describe('a list of 100,000 rows', () => {
  test('begins at the newest row with few rows in the page', () =>
    withList('rows=100000', async (page) => {
      await settled(page);
      expect(await page.evaluate(() => list.rows())).toBe(102_500);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
      expect(await rowsInPage(page)).toBeLessThan(80);
      await isCovered(page);
      expect(await page.evaluate(() => list.view()?.atBottom)).toBe(true);
    }));

  test('scrolls up row by row without a gap, at a constant number of rows', () =>
    withList('rows=100000', async (page) => {
      for (let turn = 0; turn < 40; turn++) {
        await wheel(page, -450);
        await settled(page);
        await isCovered(page);
        expect(await rowsInPage(page)).toBeLessThan(90);
      }
      await atRest(page);
      expect(await fromBottom(page)).toBeGreaterThan(10_000);
    }));

  test('every wheel turn moves what is read by exactly as much', () =>
    withList('rows=100000', async (page) => {
      for (let turn = 0; turn < 12; turn++) {
        await atRest(page);
        const key = await reading(page);
        const before = await top(page, key);
        await wheel(page, -130);
        await atRest(page);
        expect(Math.abs((await top(page, key)) - before - 130)).toBeLessThan(0.5);
      }
    }));

  test('a jump beyond the rows in the page lands where it should', () =>
    withList('rows=100000', async (page) => {
      for (const by of [-3000, -20_000, 8000, -1500]) {
        await atRest(page);
        const from = await page.evaluate(() => Number(list.view()?.first.slice(1)));
        await wheel(page, by);
        await atRest(page);
        await isCovered(page);
        // Rows are about 110 px high and estimated at 60.
        const rows = (await page.evaluate(() => Number(list.view()?.first.slice(1)))) - from;
        expect(rows / by).toBeGreaterThan(1 / 150);
        expect(rows / by).toBeLessThan(1 / 50);
      }
    }));

  test('shows what a drag of the scroll bar leads to', () =>
    withList('rows=100000', async (page) => {
      for (const part of [0.5, 0.02, 0.98, 0]) {
        await page.evaluate((part) => {
          const feed = document.querySelector('[role=feed]') as HTMLElement;
          feed.scrollTop = feed.scrollHeight * part;
        }, part);
        await atRest(page);
        await isCovered(page);
        expect(await rowsInPage(page)).toBeLessThan(90);
        const shown = await page.evaluate(() => Number(list.view()?.first.slice(1)) - 1_000_000);
        expect(Math.abs(shown / 100_000 - part)).toBeLessThan(0.01);
      }
      expect(await reading(page)).toBe('d1000000');
    }));
});

describe('what is being read stays where it is', () => {
  const scrolledUp = (query: string, act: (page: Page) => Promise<void>) =>
    withList(query, async (page) => {
      await wheel(page, -3000);
      await atRest(page);
      await act(page);
    });

  test('when older rows come', () =>
    scrolledUp('rows=300', async (page) => {
      for (let turn = 0; turn < 5; turn++) await staysPut(page, () => page.evaluate(() => list.prepend(60)));
    }));

  test('when older rows come at the very top', () =>
    withList('rows=100', async (page) => {
      await page.evaluate(() => document.querySelector('[role=feed]')?.scrollTo(0, 0));
      await atRest(page);
      await staysPut(page, () => page.evaluate(() => list.prepend(60)));
      await wheel(page, -500);
      await atRest(page);
      await isCovered(page);
    }));

  test('while older rows come as the reader scrolls on', () =>
    withList('rows=200&older=5', async (page) => {
      for (let turn = 0; turn < 60; turn++) {
        await wheel(page, -700);
        await settled(page);
        expect(await rowsInPage(page)).toBeLessThan(90);
      }
      await atRest(page);
      await isCovered(page);
      expect(await page.evaluate(() => list.loads().older)).toBeGreaterThanOrEqual(2);
      await staysPut(page, () => page.evaluate(() => list.prepend(1)));
    }));

  test('when a row above grows, shrinks or is edited', () =>
    scrolledUp('rows=300', async (page) => {
      const above = () =>
        page.evaluate(() => {
          const edge = document.querySelector('[role=feed]')?.getBoundingClientRect().top ?? 0;
          const rows = [...document.querySelectorAll<HTMLElement>('[data-row-key^=p]')];
          return rows.filter((row) => row.getBoundingClientRect().bottom <= edge).at(-1)?.dataset.rowKey ?? '';
        });
      for (const height of [500, 40, 333.5]) {
        const key = await above();
        await staysPut(page, () => page.evaluate(([key, height]) => list.grow(key, height), [key, height] as const));
      }
      const edited = await above();
      await staysPut(page, () => page.evaluate((key) => list.resize(key, 700), edited));
    }));

  test('when a row above is not in the page and changes', () =>
    scrolledUp('rows=300', async (page) => {
      await staysPut(page, () => page.evaluate(() => list.resize('p1000003', 900)));
      await staysPut(page, () => page.evaluate(() => list.remove('p1000004')));
    }));

  test('when a row is removed, above or on the screen', () =>
    scrolledUp('rows=300', async (page) => {
      const key = await reading(page);
      const next = await page.evaluate(
        (key) => document.querySelector(`[data-row-key="${key}"] + [data-row-key]`)?.getAttribute('data-row-key') ?? '',
        key,
      );
      const before = await top(page, next);
      await page.evaluate((key) => list.remove(key), key);
      await settled(page);
      expect(Math.abs((await top(page, next)) - before)).toBeLessThan(0.5);
    }));

  test('when rows below grow, and when new ones come', () =>
    scrolledUp('rows=300', async (page) => {
      const last = await page.evaluate(() => list.view()?.last ?? '');
      await staysPut(page, () => page.evaluate((key) => list.grow(key, 640), last));
      await staysPut(page, () => page.evaluate(() => list.append(20)));
      expect(await page.evaluate(() => list.view()?.atBottom)).toBe(false);
      expect(await page.evaluate(() => list.view()?.newBelow)).toBeGreaterThanOrEqual(20);
    }));

  test('when rows come on both sides and rows change at once', () =>
    scrolledUp('rows=300', async (page) => {
      for (let turn = 0; turn < 4; turn++) {
        await staysPut(page, () =>
          page.evaluate(() => {
            list.prepend(30);
            list.append(7);
            list.resize('p1000250', 260);
            list.remove('p1000180');
          }),
        );
      }
    }));

  test('when the window gets lower', () =>
    scrolledUp('rows=300', async (page) => {
      await staysPut(page, () => page.setViewportSize({ width: 900, height: 500 }));
      await staysPut(page, () => page.setViewportSize({ width: 900, height: 800 }));
    }));

  test('in the middle of a scroll gesture', () =>
    scrolledUp('rows=3000', async (page) => {
      // The page notes every frame where each row stands: between two frames all rows move alike, and never backwards.
      await page.evaluate(() => {
        const log: { tops: Record<string, number> }[] = [];
        const note = () => {
          const tops: Record<string, number> = {};
          for (const row of document.querySelectorAll<HTMLElement>('[data-row-key]'))
            tops[row.dataset.rowKey ?? ''] = row.getBoundingClientRect().top;
          log.push({ tops });
          requestAnimationFrame(note);
        };
        requestAnimationFrame(note);
        Object.assign(window, { log });
      });
      for (let turn = 0; turn < 10; turn++) {
        await wheel(page, -300);
        await page.evaluate(() => list.prepend(60));
        await settled(page);
      }
      await atRest(page);
      const backwards = await page.evaluate(() => {
        const { log } = window as unknown as { log: { tops: Record<string, number> }[] };
        let worst = 0;
        for (let frame = 1; frame < log.length; frame++) {
          for (const [key, now] of Object.entries(log[frame]?.tops ?? {})) {
            const then = log[frame - 1]?.tops[key];
            if (then !== undefined && now >= 0 && now < 700) worst = Math.max(worst, then - now);
          }
        }
        return worst;
      });
      expect(backwards).toBeLessThan(0.5);
    }));
});

describe('at the newest row', () => {
  test('new rows, and rows that grow, keep it in sight', () =>
    withList('rows=300', async (page) => {
      await page.evaluate(() => list.append(1));
      await settled(page);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
      await page.evaluate(() => list.append(200));
      await settled(page);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
      expect(await rowsInPage(page)).toBeLessThan(90);
      await page.evaluate(() => list.grow('p1000500', 400));
      await settled(page);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
      await isCovered(page);
    }));

  test('the least scroll upwards leaves it, scrolling back returns', () =>
    withList('rows=300', async (page) => {
      await wheel(page, -30);
      await atRest(page);
      await staysPut(page, () => page.evaluate(() => list.append(3)));
      await wheel(page, 5000);
      await atRest(page);
      await page.evaluate(() => list.append(3));
      await settled(page);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
    }));

  test('few rows stand at the bottom', () =>
    withList('rows=3', async (page) => {
      const gap = await page.evaluate(() => {
        const feed = document.querySelector('[role=feed]')?.getBoundingClientRect();
        const last = [...document.querySelectorAll('[data-row-key]')].at(-1)?.getBoundingClientRect();
        return (feed?.bottom ?? 0) - (last?.bottom ?? 0);
      });
      expect(Math.abs(gap)).toBeLessThan(1);
    }));
});

describe('going to a row', () => {
  test('a far row comes to the middle and is marked for a moment', () =>
    withList('rows=100000', async (page) => {
      await page.evaluate(() => list.showRow('p1012345'));
      await settled(page);
      const row = page.locator('[data-row-key="p1012345"]');
      const [view, box] = [await page.getByRole('feed').boundingBox(), await row.boundingBox()];
      if (!view || !box) throw new Error('not on the screen');
      expect(Math.abs(box.y + box.height / 2 - view.y - view.height / 2)).toBeLessThan(2);
      expect(await row.getAttribute('data-mark')).toBe('on');
      await isCovered(page);
      await page.locator('[data-row-key="p1012345"][data-mark="off"]').waitFor();
      await page.evaluate(() => list.showNewest());
      await settled(page);
      expect(await fromBottom(page)).toBeLessThanOrEqual(1);
    }));

  test('the list can begin at a row, and comes back to where it was left', () =>
    withList('rows=5000&at=p1002000', async (page) => {
      await settled(page);
      const before = await top(page, 'p1002000');
      expect(before).toBeGreaterThan(100);
      const place = await page.evaluate(() => list.position());
      expect(place?.key).toMatch(/^[pd]1001/);
      await page.evaluate(() => list.showNewest());
      await settled(page);
      await page.evaluate((place) => place && list.showRow(place.key, { align: place.align, highlight: false }), place);
      await settled(page);
      expect(Math.abs((await top(page, 'p1002000')) - before)).toBeLessThan(1);
    }));

  test('an end with more rows behind it is not the bottom', () =>
    withList('rows=300&at=p1000290&newer=5', async (page) => {
      await wheel(page, 4000);
      await page.waitForFunction(() => list.loads().newer > 0);
      await atRest(page);
      await isCovered(page);
      expect(await page.evaluate(() => list.view()?.atBottom)).toBe(false);
    }));
});

describe('with the keyboard', () => {
  const focusedKey = (page: Page) =>
    page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.rowKey ?? '');

  test('Tab enters at the lowest row on the screen, Up and Down walk, days are passed over', () =>
    withList('rows=300', async (page) => {
      await page.getByRole('button', { name: 'Newest' }).focus();
      await page.keyboard.press('Tab');
      expect(await focusedKey(page)).toBe('p1000299');
      for (let step = 0; step < 25; step++) await page.keyboard.press('ArrowUp');
      expect(await focusedKey(page)).toBe('p1000274');
      for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowDown');
      expect(await focusedKey(page)).toBe('p1000279');
      await page.keyboard.press('ArrowDown');
      expect(await focusedKey(page)).toBe('p1000280');
      const row = await page.locator('[data-row-key="p1000280"]').boundingBox();
      const view = await page.getByRole('feed').boundingBox();
      expect(row && view && row.y >= view.y && row.y + row.height <= view.y + view.height + 1).toBe(true);
    }));

  test('Home and End go to the ends', () =>
    withList('rows=100000', async (page) => {
      await page.evaluate(() => list.focus());
      await page.keyboard.press('Home');
      await settled(page);
      expect(await focusedKey(page)).toBe('p1000000');
      await isCovered(page);
      await page.keyboard.press('End');
      await settled(page);
      expect(await focusedKey(page)).toBe('p1099999');
      await isCovered(page);
    }));

  test('the focus survives scrolling away, and older rows coming', () =>
    withList('rows=3000', async (page) => {
      await page.evaluate(() => list.focus());
      await page.keyboard.press('ArrowUp');
      const key = await focusedKey(page);
      await wheel(page, -20_000);
      await atRest(page);
      expect(await focusedKey(page)).toBe(key);
      await isCovered(page);
      await staysPut(page, () => page.evaluate(() => list.prepend(60)));
      expect(await focusedKey(page)).toBe(key);
      await page.keyboard.press('ArrowUp');
      await settled(page);
      expect(await focusedKey(page)).toBe(`p${Number(key.slice(1)) - 1}`);
      await isCovered(page);
    }));

  test('the focus survives below, when the reader goes to older rows from an upper one', () =>
    withList('rows=3000&at=p1000100', async (page) => {
      await page.evaluate(() => list.focus());
      const key = await focusedKey(page);
      await wheel(page, 20_000);
      await atRest(page);
      expect(await focusedKey(page)).toBe(key);
      await isCovered(page);
      await staysPut(page, () => page.evaluate(() => list.append(10)));
      await staysPut(page, () => page.evaluate(() => list.prepend(10)));
    }));
});

test('the day of what is read stands at the top, pushed away by the next', () =>
  withList('rows=3000', async (page) => {
    const sticky = page.locator('[role=feed] > div').first();
    await page.evaluate(() => list.showRow('p1001210', { align: 'start', highlight: false }));
    await settled(page);
    expect(await sticky.textContent()).toBe('Day 25030');
    const feed = await page.getByRole('feed').boundingBox();
    await page.evaluate(() => list.showRow('d1001240', { align: { top: 10 }, highlight: false }));
    await settled(page);
    const stuck = await sticky.locator('> div').boundingBox();
    expect(await sticky.textContent()).toBe('Day 25030');
    expect(stuck && feed && Math.round(stuck.y + stuck.height - feed.y)).toBe(10);
  }));

test('a screen reader is told the place and number of each row', () =>
  withList('rows=300', async (page) => {
    const last = page.getByRole('article').last();
    expect(await last.getAttribute('aria-posinset')).toBe('308');
    expect(await last.getAttribute('aria-setsize')).toBe('308');
    expect(await accessibilityFaults(page)).toEqual([]);
  }));

test('with more to load the number of rows is unknown', () =>
  withList('rows=300&older=5', async (page) => {
    expect(await page.getByRole('article').last().getAttribute('aria-setsize')).toBe('-1');
  }));
