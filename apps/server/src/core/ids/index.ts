import { randomFillSync } from 'node:crypto';

/** Digits and lower case letters without i, l, o, u: they sort in ASCII order as in value, so ids sort by time. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const TIME_LENGTH = 10;
const TAIL_LENGTH = 16;

let lastTime = 0;
let lastTail: number[] = [];

/**
 * A new id: 26 characters, 50 bits of Unix milliseconds and 80 random bits. Ids made by one process strictly increase, so that
 * B-trees grow at their right edge only.
 */
export function newId(now: number = Date.now()): string {
  if (now <= lastTime) increment(lastTail);
  else {
    lastTime = now;
    lastTail = Array.from(randomBytes(TAIL_LENGTH), (byte) => byte & 31);
  }
  let id = '';
  for (let rest = lastTime, i = 0; i < TIME_LENGTH; i++, rest = Math.floor(rest / 32)) id = ALPHABET[rest % 32] + id;
  for (const digit of lastTail) id += ALPHABET[digit];
  return id;
}

/** An unguessable token of `length` characters, 5 random bits each. */
export function newToken(length = 26): string {
  let token = '';
  for (const byte of randomBytes(length)) token += ALPHABET[byte & 31];
  return token;
}

/** Whether the text has the form of an id: 26 letters and digits, so that ids of imported data pass too. */
export const isId = (text: string): boolean => /^[a-zA-Z0-9]{26}$/.test(text);

const pool = Buffer.alloc(8192);
let used = pool.length;

/** Random bytes from a pool: one call into the system per few hundred ids. */
function randomBytes(count: number): Buffer {
  if (used + count > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += count;
  return Buffer.from(pool.subarray(used - count, used));
}

function increment(digits: number[]): void {
  for (let i = digits.length - 1; i >= 0; i--) {
    digits[i] = ((digits[i] ?? 0) + 1) % 32;
    if (digits[i] !== 0) return;
  }
}
