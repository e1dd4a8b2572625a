import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';
import { EmbeddedPostgresError } from './error.ts';

/** PostgreSQL's programs and the account they run as. */
export interface Programs {
  binaries: Binaries;
  account: Account | undefined;
}

type Name = 'postgres' | 'initdb';

/**
 * Starts a program, with none of the server's environment and its secrets, and in a session of its own: Ctrl-C in a
 * terminal goes to every process of a session, and the database must outlive the server's last requests.
 */
export function startProgram(programs: Programs, name: Name, args: string[], stdio: StdioOptions): ChildProcess {
  return spawn(path(programs, name), args, { ...options(programs), stdio });
}

/** Runs a program to its end with a text as its input. Throws EmbeddedPostgresError with its output when it fails. */
export async function runProgram(programs: Programs, name: Name, args: string[], input = ''): Promise<void> {
  const child = spawn(path(programs, name), args, options(programs));
  child.stdin.end(input);
  const [[code, signal], output, errors] = await Promise.all([
    once(child, 'close'),
    text(child.stdout),
    text(child.stderr),
  ]);
  if (code !== 0) throw new EmbeddedPostgresError(`${name} ended with ${code ?? signal}:\n${output}${errors}`);
}

const path = ({ binaries }: Programs, name: Name) => join(binaries.root, 'bin', name);

const options = ({ account }: Programs) => ({
  cwd: '/',
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' },
  detached: true,
  ...account,
});
