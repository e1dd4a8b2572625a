// npm run build: builds the web client, the one part that needs it. `--force` builds even when nothing changed.
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { ensureWebBuilt } from './lib/web.mjs';

await main(async () => {
  await ensureInstalled();
  await ensureWebBuilt({ force: process.argv.includes('--force') });
});
