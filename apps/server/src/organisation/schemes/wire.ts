import type { Scheme, SchemeScope } from '@parley/contract/organisation/schemes.ts';
import type { SchemeRow } from './store.ts';

export const toWire = (scheme: SchemeRow): Scheme => ({ ...scheme, scope: scheme.scope as SchemeScope });
