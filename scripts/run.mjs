// node scripts/run.mjs FILE [arguments]: runs a TypeScript file of the checkout on the project's Node.
import { resolve } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { become } from './lib/process.mjs';
import { fail } from './lib/say.mjs';

const [file, ...args] = process.argv.slice(2);

await main(async () => {
  if (!file) fail('Usage: node scripts/run.mjs FILE [arguments]');
  await ensureInstalled();
  become(node, [resolve(file), ...args]);
});
