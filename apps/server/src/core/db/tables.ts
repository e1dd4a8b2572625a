/**
 * The tables of the database. Every feature adds its own in its `tables.ts`:
 *
 *     declare module '../../core/db/tables.ts' { interface Tables { reactions: ReactionRow } }
 */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging in the features
export interface Tables {}
