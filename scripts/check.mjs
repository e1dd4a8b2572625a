// npm run check: everything that can be said about the code without running it.
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { CommandFailed, run } from './lib/process.mjs';
import { say, step } from './lib/say.mjs';

const types = (/** @type {string} */ project) => ['node_modules/typescript/bin/tsc', '-p', project];

/** @type {[label: string, args: string[]][]} */
const checks = [
  ['Format and lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--diagnostic-level=error', '.']],
  ['Types: server, packages, scripts', types('tsconfig.json')],
  ['Types: web client', types('apps/web/tsconfig.json')],
  ['Types: browser tests', types('e2e/tsconfig.json')],
  ['Boundaries', ['scripts/boundaries/main.ts']],
  ['Unused files, exports and packages', ['node_modules/knip/bin/knip.js']],
];

await main(async () => {
  await ensureInstalled();
  for (const [label, [script = '', ...args]] of checks) {
    try {
      await step(label, () => run(node, [at(script), ...args]));
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      say(error.output.trimEnd());
      process.exitCode = 1;
    }
  }
});
