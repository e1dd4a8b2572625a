import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { delimiter } from 'node:path';
import { at, root } from './paths.mjs';

/** A program ended badly; `output` is what it had to say. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {number | null} code
   * @param {string} output
   */
  constructor(command, code, output) {
    super(`${command} ended with ${code === null ? 'a signal' : `code ${code}`}\n${output}`);
    this.code = code;
    this.output = output;
  }
}

/**
 * Runs a program to its end in the checkout.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, cwd?: string, show?: boolean }} [options] `show` lets the program
 *   write to the terminal itself; otherwise its output is returned
 * @returns {Promise<string>} stdout and stderr in the order of arrival
 * @throws {CommandFailed} when it ends with anything but 0
 */
export function run(command, args, { env, cwd = root, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(command, args, { cwd, stdio: ['ignore', stdio, stdio], env: { ...process.env, ...env } });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk;
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(output) : reject(new CommandFailed(command, code, output))));
  });
}

/**
 * Hands this process over to a long-running program: signals reach it and its end is ours. Where Node can, the program
 * takes this very process, so that nothing stands between a supervisor and the server.
 * @param {string} command an absolute path
 * @param {string[]} args
 * @param {Record<string, string | undefined>} [env] added to the environment
 */
export function become(command, args, env = {}) {
  const whole = Object.fromEntries(
    Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined),
  );
  process.chdir(root);
  if (typeof process.execve === 'function') process.execve(command, [command, ...args], whole);
  const child = spawn(command, args, { stdio: 'inherit', env: whole });
  // A terminal sends Ctrl-C to every process of the group: passing it on would make it two.
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of /** @type {NodeJS.Signals[]} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, passOn);
  child.on('error', (error) => {
    process.stderr.write(`${command}: ${error.message}\n`);
    process.exit(127);
  });
  child.on('close', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));
}

/** PATH without the checkout's own programs: npm must not run on the very Node that it is about to replace. */
export function outerPath() {
  const own = at('node_modules');
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(own))
    .join(delimiter);
}
