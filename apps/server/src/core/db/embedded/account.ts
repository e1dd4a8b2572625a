import { execFile } from 'node:child_process';
import { chmod, chown, lchown, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { EmbeddedPostgresError } from './error.ts';
import { allBelow, withParents } from './folders.ts';

/** The operating system's user that PostgreSQL runs as when the server runs as root, which PostgreSQL refuses. */
export interface Account {
  uid: number;
  gid: number;
}

const NAME = 'parley';
const run = promisify(execFile);

/**
 * The account for a new or existing cluster; undefined when the server is an ordinary user and PostgreSQL runs as the same.
 * Throws EmbeddedPostgresError when an existing cluster belongs to somebody else or no account can be made.
 */
export async function accountFor(cluster: string | undefined): Promise<Account | undefined> {
  const me = process.getuid?.();
  const owner = cluster === undefined ? undefined : await stat(cluster);
  if (me !== 0) {
    if (owner && me !== undefined && owner.uid !== me) {
      throw new EmbeddedPostgresError(`${cluster} belongs to another user. Start Parley as that user, or as root.`);
    }
    return undefined;
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await lookUp()) ?? (await create());
}

/** Hands a folder that root has written (or restored from a backup) to the account. */
export async function giveTo(account: Account | undefined, folder: string): Promise<void> {
  if (!account) return;
  const given = await stat(folder);
  if (given.uid === account.uid && given.gid === account.gid) return;
  // Children first: an interruption leaves the folder itself to be found and finished by the next start.
  for (const path of (await allBelow(folder)).reverse()) await lchown(path, account.uid, account.gid);
  await chown(folder, account.uid, account.gid);
}

/** Whether the account may read a file or enter a folder, by the permission bits of the path and all its parents. */
export async function reaches(account: Account, path: string): Promise<boolean> {
  const allowed = await Promise.all(
    [path, ...withParents(dirname(path))].map(async (step) => {
      const { mode, uid, gid } = await stat(step);
      const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0;
      return ((mode >> shift) & 1) === 1;
    }),
  );
  return allowed.every(Boolean);
}

/** Lets the account, and nobody else, pass through a folder of root's on the way to what it owns below. */
export async function letThrough(account: Account | undefined, folder: string): Promise<void> {
  if (!account) return;
  const { uid, mode } = await stat(folder);
  if (uid !== 0 || mode & 0o001) return;
  await chown(folder, uid, account.gid);
  await chmod(folder, mode | 0o010);
}

async function lookUp(): Promise<Account | undefined> {
  const users = await readFile('/etc/passwd', 'utf8');
  const line = users.split('\n').find((user) => user.startsWith(`${NAME}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return line === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

async function create(): Promise<Account> {
  const ways: [string, string[]][] = [
    [
      'useradd',
      ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/bin/false', NAME],
    ],
    ['adduser', ['-S', '-D', '-H', '-s', '/bin/false', NAME]],
  ];
  const reasons: unknown[] = [];
  for (const [command, args] of ways) {
    try {
      await run(command, args, { env: { PATH: `${process.env.PATH}:/usr/sbin:/sbin` } });
      const made = await lookUp();
      if (made) return made;
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and no user "${NAME}" could be made for it. Make one (useradd --system ${NAME}) or start Parley as an ordinary user.`,
    { cause: new AggregateError(reasons) },
  );
}
