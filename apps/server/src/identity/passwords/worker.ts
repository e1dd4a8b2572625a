import { pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { type Algorithm, hashSync, verifySync } from '@node-rs/argon2';

/** OWASP's first recommendation for argon2id: 19 MiB, 2 passes, 1 lane. */
const OPTIONS = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export type PasswordTask =
  | { readonly kind: 'hash'; readonly password: string }
  | { readonly kind: 'verify'; readonly password: string; readonly hash: string };

/** Runs in a worker thread: an argon2id hash in PHC text, or whether the password fits the hash. */
export default function run(task: PasswordTask): string | boolean {
  if (task.kind === 'hash') return hashSync(task.password, OPTIONS);
  return task.hash.startsWith('$pbkdf2$') ? fitsPbkdf2(task.password, task.hash) : verifySync(task.hash, task.password);
}

/** `$pbkdf2$f=SHA256,w=<rounds>,l=<bytes>$<salt>$<key>`: hashes of imported accounts. */
function fitsPbkdf2(password: string, hash: string): boolean {
  const [, , options = '', salt = '', key = ''] = hash.split('$');
  const { w, l } = Object.fromEntries(options.split(',').map((option) => option.split('=')));
  const wanted = Buffer.from(key, 'base64');
  const made = pbkdf2Sync(password, Buffer.from(salt, 'base64'), Number(w), Number(l), 'sha256');
  return made.length === wanted.length && timingSafeEqual(made, wanted);
}
