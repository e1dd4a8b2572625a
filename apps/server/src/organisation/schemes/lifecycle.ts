import type { Write } from '../../core/db/write.ts';
import { lifecycle } from '../../core/lifecycle.ts';
import type { SchemeRow } from './store.ts';

/** The places that have schemes take part in the transactions that end these. */
interface SchemeLifecycle {
  deleted(write: Write, change: { scheme: SchemeRow }): Promise<void>;
}

export const { join: joinSchemeLifecycle, tell: tellSchemeLifecycle } = lifecycle<SchemeLifecycle>();
