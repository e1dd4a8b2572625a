import { AppError } from '../../core/http/index.ts';

/** PasswordSettings of the configuration. */
export interface PasswordPolicy {
  readonly MinimumLength: number;
  readonly Lowercase: boolean;
  readonly Uppercase: boolean;
  readonly Number: boolean;
  readonly Symbol: boolean;
}

const MAX_BYTES = 72;
const CLASSES = [
  ['Lowercase', /[a-z]/, 'a lower case letter'],
  ['Uppercase', /[A-Z]/, 'an upper case letter'],
  ['Number', /[0-9]/, 'a digit'],
  ['Symbol', /[ !"#$%&'()*+,\-./:;<=>?@[\]^_`|~\\]/, 'a symbol'],
] as const;

/** Throws 400 `model.user.is_valid.pwd_*` naming every rule that the password breaks; the length is looked at first. */
export function checkPasswordPolicy(policy: PasswordPolicy, password: string): void {
  const bytes = Buffer.byteLength(password);
  if (bytes < policy.MinimumLength)
    throw weak('_min_length', `The password needs at least ${policy.MinimumLength} characters.`);
  if (bytes > MAX_BYTES) throw weak('_max_length', `The password may have at most ${MAX_BYTES} characters.`);
  const missing = CLASSES.filter(([name, pattern]) => policy[name] && !pattern.test(password));
  if (!missing.length) return;
  const suffix = missing.map(([name]) => `_${name.toLowerCase()}`).join('');
  throw weak(suffix, `The password needs ${missing.map(([, , words]) => words).join(', ')}.`);
}

const weak = (suffix: string, message: string): AppError =>
  new AppError(`model.user.is_valid.pwd${suffix}.app_error`, 400, message);
