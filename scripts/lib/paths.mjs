import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the checkout. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the checkout. */
export const at = (/** @type {string[]} */ ...parts) => join(root, ...parts);

/** A program that an npm package brings. */
export const bin = (/** @type {string} */ name) => at('node_modules/.bin', name);

/** What can be thrown away and made again. */
export const cache = (/** @type {string[]} */ ...parts) => at('node_modules/.cache/parley', ...parts);
