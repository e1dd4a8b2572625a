import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import type { PasswordTask } from './worker.ts';

export { checkPasswordPolicy } from './policy.ts';

/**
 * One thread less than there are cores: a storm of log-ins waits in a queue here, and the thread that carries messages keeps a core
 * to itself.
 */
const pool = new Piscina<PasswordTask, string | boolean>({
  filename: new URL('./worker.ts', import.meta.url).href,
  minThreads: 0,
  maxThreads: Math.max(1, availableParallelism() - 1),
  idleTimeout: 30_000,
});

/** An argon2id hash of the password as PHC text. */
export async function hashPassword(password: string): Promise<string> {
  return String(await pool.run({ kind: 'hash', password }));
}

/** Whether the password fits the hash. An empty hash (no such user, or one without a password) costs the same time and never fits. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  if (hash) return Boolean(await pool.run({ kind: 'verify', password, hash }));
  await pool.run({ kind: 'verify', password, hash: await decoy() });
  return false;
}

let decoyHash: Promise<string> | undefined;
const decoy = (): Promise<string> => (decoyHash ??= hashPassword('nobody has this password'));
