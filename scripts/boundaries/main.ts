// Checks that the code keeps to the walls of the house (docs/architecture.md). Part of `npm run check`.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, resolve } from 'node:path';
import { cycles } from './cycles.ts';
import { type Import, specifiersIn } from './imports.ts';
import { broken } from './rules.ts';

const root = resolve(import.meta.dirname, '../..');
const files = globSync('{apps,packages,plugins}/**/*.{ts,tsx}', { cwd: root, exclude: ['**/node_modules', '**/dist'] });

const imports: Import[] = files.flatMap((from) =>
  specifiersIn(from, readFileSync(join(root, from), 'utf8')).map((specifier) => ({
    from,
    to: specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : withoutAlias(specifier),
  })),
);

/** The contract is imported by its package's name; its files are meant. */
function withoutAlias(specifier: string): string {
  return specifier.replace(/^@parley\/contract\//, 'packages/contract/src/');
}

const complaints = [
  ...broken(imports),
  ...cycles(imports).map((circle) => `${circle}: features import each other in a circle`),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) console.error(`${complaints.length} imports cross a wall.`);
process.exitCode = complaints.length > 0 ? 1 : 0;
