import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node } from './node.mjs';
import { at, cache } from './paths.mjs';
import { run } from './process.mjs';
import { step } from './say.mjs';

const stamp = cache('web-build');
const sources = ['apps/web', 'packages', 'package-lock.json', 'tsconfig.base.json'];
const skipped = new Set(['node_modules', 'dist']);

/** Builds the web client when its sources are not those of the last build. */
export async function ensureWebBuilt({ force = false } = {}) {
  const digest = sourcesDigest();
  const built =
    existsSync(at('apps/web/dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
  if (built && !force) return;
  await step('Building the web client', () =>
    run(node, [at('node_modules/vite/bin/vite.js'), 'build'], { cwd: at('apps/web') }),
  );
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
}

function sourcesDigest() {
  const hash = createHash('sha256');
  for (const source of sources) addTo(hash, source);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} path relative to the checkout, so that a moved checkout is not stale
 */
function addTo(hash, path) {
  hash.update(`${path}\0`);
  if (!existsSync(at(path))) return;
  const entries = listFolder(path);
  if (!entries) hash.update(readFileSync(at(path)));
  else for (const name of entries) addTo(hash, join(path, name));
}

function listFolder(/** @type {string} */ path) {
  try {
    return readdirSync(at(path))
      .filter((name) => !skipped.has(name))
      .sort();
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOTDIR') return undefined;
    throw error;
  }
}
