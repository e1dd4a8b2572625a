import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';

const BURST = 100;
const REFILL_PER_SECOND = 1;
const MOST_ADDRESSES = 10_000;

interface Bucket {
  left: number;
  at: number;
}

/** Failed log-ins that each address has left: a bucket of 100 that fills by one a second. */
const buckets = perServer((_: Core) => new Map<string, Bucket>());

/** Throws 429 while the address has used up its failures. Successful log-ins cost nothing. */
export function checkAttemptsLeft(core: Core, address: string, now = Date.now()): void {
  if (left(buckets(core).get(address), now) >= 1) return;
  throw new AppError(
    'api.context.rate_limit.app_error',
    429,
    'Too many failed log-ins from this address. Wait a minute.',
  );
}

/** Counts a failed log-in against the address. */
export function countFailure(core: Core, address: string, now = Date.now()): void {
  const known = buckets(core);
  const bucket = { left: left(known.get(address), now) - 1, at: now };
  known.delete(address);
  known.set(address, bucket);
  if (known.size <= MOST_ADDRESSES) return;
  const oldest = known.keys().next();
  if (!oldest.done) known.delete(oldest.value);
}

function left(bucket: Bucket | undefined, now: number): number {
  return bucket ? Math.min(BURST, bucket.left + ((now - bucket.at) / 1000) * REFILL_PER_SECOND) : BURST;
}
