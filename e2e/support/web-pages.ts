import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { type Device, launchBrowser, openContext, openPage } from './browser.ts';
import { serveWebClient } from './web-preview.ts';

/** Opens a path of the built web client, does something on it, and expects that nothing went wrong in the page. */
export type OnPage = (path: string, device: Device, act: (page: Page) => Promise<void>) => Promise<void>;

/** For a file of tests that need no server: the browser and the pages are there from its first test to its last. */
export function webPages(): OnPage {
  let browser: Browser;
  let web: Awaited<ReturnType<typeof serveWebClient>>;
  beforeAll(async () => {
    [browser, web] = await Promise.all([launchBrowser(), serveWebClient()]);
  });
  afterAll(async () => {
    await browser?.close();
    await web?.close();
  });
  return async (path, device, act) => {
    const context = await openContext(browser, device);
    const { page, faults } = await openPage(context, web.url + path);
    await act(page);
    expect(faults).toEqual([]);
    await context.close();
  };
}
