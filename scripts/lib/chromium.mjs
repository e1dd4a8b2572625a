import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './process.mjs';
import { fail, step } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const packages = ['chromium', 'fonts-noto-color-emoji'];

/**
 * The browser that the browser tests drive: PARLEY_CHROMIUM, or one on PATH, or Debian's, installed now.
 * @returns {Promise<string>} its path
 */
export async function ensureChromium() {
  const found = process.env.PARLEY_CHROMIUM ?? onPath(names);
  if (found) return found;
  const apt = await aptCommand();
  if (!apt)
    fail('The browser tests need Chromium. Install it (Debian: apt-get install chromium) or set PARLEY_CHROMIUM.');
  await step('Installing Chromium', async () => {
    await apt(['update']);
    await apt(['install', '--yes', '--no-install-recommends', ...packages]);
  });
  return onPath(names) ?? fail('Chromium was installed but is not on PATH.');
}

/** apt-get for somebody who may install packages; undefined when this user may not or the system has none. */
async function aptCommand() {
  if (!onPath(['apt-get'])) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (process.getuid?.() === 0) return (/** @type {string[]} */ args) => run('apt-get', args, { env });
  if (!onPath(['sudo']) || !(await succeeds('sudo', ['-n', 'true']))) return undefined;
  return (/** @type {string[]} */ args) =>
    run('sudo', ['-n', '--preserve-env=DEBIAN_FRONTEND', 'apt-get', ...args], { env });
}

/**
 * @param {string} command
 * @param {string[]} args
 */
const succeeds = (command, args) =>
  run(command, args).then(
    () => true,
    () => false,
  );

/** @param {string[]} programs */
function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}
