import type { Broadcast } from '@parley/contract/realtime/socket.ts';
import type { FactName, Facts } from './registry.ts';

/** What a reducer may know beside its own slice and the fact. */
export interface Meta {
  /** id of the user of this client; empty before login */
  me: string;
  /** whether replies are kept out of channels (collapsed threads) for this user */
  collapsed: boolean;
  /** to whom the event went; undefined for facts that are not events */
  broadcast: Broadcast | undefined;
  /** Unix milliseconds on this device when it happened */
  at: number;
}

/** For each fact that concerns a slice: the slice after it. Pure: the same slice when nothing changed. */
export type Reducers<S> = { [F in FactName]?: (slice: S, data: Facts[F], meta: Meta) => S };

/** One feature's part of the state. */
export interface Slice<S> {
  initial: S;
  on: Reducers<S>;
  /** What is kept on the device between visits, and how a visit starts from it. */
  keep?: {
    save(slice: S): unknown;
    load(saved: unknown): S;
    /** It is what the user wrote, and little: kept even when the page ends at once. */
    precious?: true;
  };
}

/** Declares a slice. */
export const slice = <S>(initial: S, on: Reducers<S>, keep?: Slice<S>['keep']): Slice<S> =>
  keep ? { initial, on, keep } : { initial, on };
