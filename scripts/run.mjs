// node scripts/run.mjs FILE [arguments]: runs a TypeScript file of the checkout on the project's Node.
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { become } from './lib/process.mjs';
import { fail } from './lib/say.mjs';

const [file, ...args] = process.argv.slice(2);

await main(async () => {
  if (!file) fail('Usage: node scripts/run.mjs FILE [arguments]');
  await ensureInstalled();
  become(node, [at(file), ...args]);
});
