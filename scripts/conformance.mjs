// node scripts/conformance.mjs [--update] [AREA ... | all]: compares a fresh server with recorded answers of the reference
// server and with the counts in .ci/conformance.json, which must not fall. No leak is allowed in any area that is run.
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { become } from './lib/process.mjs';

await main(async () => {
  await ensureInstalled();
  become(node, [at('scripts/conformance/main.ts'), ...process.argv.slice(2)]);
});
