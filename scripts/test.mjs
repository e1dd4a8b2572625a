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

/** A filter may name a part of any path: only one that says where it looks can leave the browser tests out. */
const namesOtherTests = (/** @type {string} */ arg) =>
  /^(\.\/)?(apps|packages|scripts|bench|drills)\/|^--project=(?!browser)/.test(arg);

await main(async () => {
  await ensureInstalled();
  if (args.length > 0) {
    const quickOnly = args.some(namesOtherTests) && !args.some((arg) => arg.includes('e2e'));
    process.exitCode = (await (quickOnly ? vitest : inBrowser)(...args)) ? 0 : 1;
    return;
  }
  const quick = await vitest('--project=server', '--project=unit');
  const slow = await inBrowser('--project=browser');
  process.exitCode = quick && slow ? 0 : 1;
});
