// Started by scripts/conformance.mjs. The recordings and their runner are not part of this repository: they are looked
// for beside it, or where PARLEY_CONFORMANCE says, and without them there is nothing to compare.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { better, type Counts, counts, fallen, table } from './ratchet.ts';
import { runSuite } from './run-suite.ts';
import { startFreshServer } from './server.ts';

const AREAS = [
  ...['auth', 'users', 'teams', 'channels', 'members', 'directs', 'views', 'posts', 'threads', 'reactions'],
  ...['files', 'preferences', 'status', 'socket'],
];

const root = resolve(import.meta.dirname, '../..');
const suite = resolve(root, process.env.PARLEY_CONFORMANCE ?? '../shared/conformance');
const ratchetFile = join(root, '.ci/conformance.json');

const { values, positionals } = parseArgs({
  options: { update: { type: 'boolean', default: false } },
  allowPositionals: true,
});

/** The areas that are named, every one there is for `all` (as an empty list), or those that the ratchet keeps. */
function chosen(): string[] {
  if (positionals[0] === 'all') return [];
  return positionals.length > 0 ? positionals : AREAS;
}

async function compare(areas: string[]): Promise<number> {
  const before: Counts = existsSync(ratchetFile) ? JSON.parse(readFileSync(ratchetFile, 'utf8')) : {};
  const server = await startFreshServer();
  try {
    const first = await runSuite(suite, server.url, areas);
    // An exchange of events depends on who is scheduled when: what fell is looked at once more before it counts.
    const again = fallen(first, before);
    const report = again.length === 0 ? first : better(first, await runSuite(suite, server.url, again));
    console.log(table(report, before));
    for (const leak of report.leaks) console.log(`LEAK ${leak}`);
    if (values.update) writeFileSync(ratchetFile, `${JSON.stringify({ ...before, ...counts(report) }, null, 2)}\n`);
    const worse = values.update ? [] : fallen(report, before);
    for (const area of worse) console.log(`${area}: fewer exchanges are like the reference's than before.`);
    return worse.length + report.leaks.length > 0 ? 1 : 0;
  } finally {
    await server.stop();
  }
}

if (existsSync(join(suite, 'run.mjs'))) process.exitCode = await compare(chosen());
else console.log('No conformance suite beside the checkout: nothing to compare.');
