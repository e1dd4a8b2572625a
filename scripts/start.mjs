// npm start: from a fresh checkout to a running server.
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { become } from './lib/process.mjs';
import { ensureWebBuilt } from './lib/web.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureWebBuilt();
  become(node, [at('apps/server/src/main.ts'), ...process.argv.slice(2)]);
});
