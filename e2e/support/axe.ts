import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Base UI's focus guards are hidden stops that hand the focus on at once; nobody rests on them. */
const scope = JSON.stringify({ exclude: [['[data-base-ui-focus-guard]']] });

interface Violation {
  id: string;
  nodes: { html: string; failureSummary: string }[];
}

/**
 * What axe-core finds wrong on the page, one line per element. It runs through the debugger, because the page's policy
 * rightly refuses scripts from elsewhere.
 */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const debuggerSession = await page.context().newCDPSession(page);
  const evaluate = (expression: string) =>
    debuggerSession.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  await evaluate(await script);
  const { result, exceptionDetails } = await evaluate(
    `axe.run(${scope}).then((found) => JSON.stringify(found.violations))`,
  );
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  const violations = JSON.parse(String(result.value)) as Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary.replaceAll('\n', ' ')}`),
  );
}
