// npm run dev: the server, started again when its code changes, and before it Vite's server, which changes the web client
// in the open page.
import { spawn } from 'node:child_process';
import { ensureInstalled } from './lib/install.mjs';
import { main } from './lib/main.mjs';
import { node } from './lib/node.mjs';
import { at } from './lib/paths.mjs';
import { say } from './lib/say.mjs';

await main(async () => {
  await ensureInstalled();
  const server = start(['--watch', '--watch-preserve-output', at('apps/server/src/main.ts')], at());
  const web = start([at('node_modules/vite/bin/vite.js'), '--clearScreen=false'], at('apps/web'));
  say('Open http://localhost:8066 when both are ready.');
  const both = [server, web];
  const end = (/** @type {NodeJS.Signals} */ signal) => both.forEach((child) => void child.kill(signal));
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // One without the other is of no use.
  for (const child of both) child.on('exit', () => end('SIGTERM'));
});

/**
 * @param {string[]} args
 * @param {string} cwd
 */
function start(args, cwd) {
  return spawn(node, args, { cwd, stdio: ['ignore', 'inherit', 'inherit'] });
}
