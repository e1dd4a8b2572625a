import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { at, bin } from './paths.mjs';
import { outerPath, run } from './process.mjs';

/** The Node that runs the server, whatever Node the machine has: npm package `node`. */
export const node = bin('node');

/** Whether the package's install script has run. npm replaces the whole package, so a binary that is there is the right one. */
export const nodeIsInstalled = () => existsSync(node);

/** Does what the install script of the npm package `node` does: fetches the binary for this platform and links it. */
export async function installNode() {
  const folder = at('node_modules/node');
  await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: folder, env: { PATH: outerPath() } });
  if (!existsSync(node)) {
    mkdirSync(at('node_modules/.bin'), { recursive: true });
    rmSync(node, { force: true });
    symlinkSync('../node/bin/node', node);
  }
  execFileSync(node, ['--version'], { stdio: 'ignore' });
}
