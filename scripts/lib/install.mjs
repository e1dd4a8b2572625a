import { existsSync, readFileSync } from 'node:fs';
import { installNode, nodeIsInstalled } from './node.mjs';
import { at } from './paths.mjs';
import { linkPostgresLibraries, postgresIsLinked } from './postgres-libraries.mjs';
import { outerPath, run } from './process.mjs';
import { step } from './say.mjs';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(at(file), 'utf8'));

/**
 * Installs what package-lock.json names and node_modules lacks, Node included. Costs a few milliseconds when there is
 * nothing to do.
 */
export async function ensureInstalled() {
  if (!packagesAreInstalled()) await step('Installing packages', installPackages);
  // npm runs these two packages' install scripts, asks first, or refuses, depending on its version and settings.
  if (!nodeIsInstalled()) await step('Installing Node', installNode);
  if (!postgresIsLinked()) linkPostgresLibraries();
}

/** npm writes what it installed to node_modules/.package-lock.json; the same versions there mean nothing is missing. */
function packagesAreInstalled() {
  if (!existsSync(at('node_modules/.package-lock.json'))) return false;
  const installed = read('node_modules/.package-lock.json').packages;
  return Object.entries(read('package-lock.json').packages).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return found.version === wanted.version && existsSync(at(path));
  });
}

async function installPackages() {
  // `npm ci` starts from nothing; later `npm install` only changes what the lock file changed.
  const command = existsSync(at('node_modules/.package-lock.json')) ? ['install', '--no-save'] : ['ci'];
  await npm([...command, '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
}

/** Runs npm, the one that started us when there is one, on the Node that the machine has. */
function npm(/** @type {string[]} */ args) {
  const env = { PATH: outerPath(), npm_config_yes: 'true' };
  return run('npm', args, { env });
}
