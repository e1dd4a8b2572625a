import type { ColumnType } from 'kysely';

/** A column with a default: it may be left out when a row is written. */
export type Defaulted<T> = ColumnType<T, T | undefined, T>;

/**
 * The tables of the database. Every feature adds its own in its `tables.ts`:
 *
 *     declare module '../../core/db/tables.ts' { interface Tables { reactions: ReactionRow } }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the features
export interface Tables {}
