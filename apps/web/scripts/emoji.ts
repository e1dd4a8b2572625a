import { writeFileSync } from 'node:fs';
import { emojiModules } from './emoji-data.ts';

/* Writes the emoji modules; run it after an update of emojibase-data. */
for (const [path, text] of Object.entries(emojiModules())) {
  writeFileSync(new URL(`../../../${path}`, import.meta.url), text);
  console.info(`${path} ${text.length}`);
}
