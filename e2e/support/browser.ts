import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

/** A real Chromium without a window; `PARLEY_CHROMIUM` says which one. Close it when done. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.PARLEY_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

export type Theme = 'light' | 'dark' | 'contrast' | 'contrast-dark';

export interface Device {
  width?: number;
  height?: number;
  theme?: Theme;
}

/** A context of its own (cookies, storage) with a window of the given size; below 768 px it is a phone with touch. */
export async function openContext(browser: Browser, { width = 1440, height = 900, theme }: Device = {}) {
  const phone = width < 768;
  const context = await browser.newContext({ viewport: { width, height }, hasTouch: phone, isMobile: phone });
  if (theme)
    await context.addInitScript((name) => localStorage.setItem('parley.appearance', `{"theme":"${name}"}`), theme);
  return context;
}

/** Reports of calls that failed; where no server stands behind the page all do. */
const failedCall = /^(Failed to load resource|NetworkError|ApiError)/;

/** A page that collects what went wrong in it: thrown errors, and what the content security policy refused. */
export async function openPage(context: BrowserContext, url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !failedCall.test(message.text())) faults.push(message.text());
  });
  await page.goto(url);
  await page.getByRole('main').first().waitFor();
  return { page, faults };
}
