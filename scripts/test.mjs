// npm test: all tests, the browser's last. `npm test -- FILE` (or any other Vitest arguments) runs only what it names.
import { ensureChromium } from './lib/chromium.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { run } from './lib/process.mjs';
import { ensureWebBuilt } from './lib/web.mjs';

const args = process.argv.slice(2);

const vitest = (/** @type {string[]} */ ...more) =>
  run(node, [at('node_modules/vitest/vitest.mjs'), 'run', ...more], { show: true }).then(
    () => true,
    () => false,
  );

async function inBrowser(/** @type {string[]} */ ...more) {
  process.env.PARLEY_CHROMIUM = await ensureChromium();
  await ensureWebBuilt();
  return vitest(...more);
}

await main(async () => {
  await ensureInstalled();
  const named = args.length > 0;
  const passed = named
    ? await (args.some((arg) => arg.includes('e2e') || arg === 'browser') ? inBrowser : vitest)(...args)
    : [await vitest('--project=server', '--project=unit'), await inBrowser('--project=browser')].every(Boolean);
  process.exitCode = passed ? 0 : 1;
});
