import type { EventData } from '@parley/contract/realtime/events.ts';
import type { SocketState } from '../socket/state.ts';

/**
 * The state of the client: one slice per feature, under the feature's name. A feature adds its own beside its reducer:
 *
 *     declare module '../../lib/store/registry.ts' {
 *       interface State { users: UsersState }
 *       interface Facts { 'users.received': { users: User[] } }
 *     }
 */
export interface State {
  connection: SocketState;
}

/**
 * Everything that can happen to the state: the events of the socket under their own names, and what features add
 * (answers of the server, things people do), named `<feature>.<what happened>`.
 */
export interface Facts extends EventData {
  'connection.changed': { state: SocketState };
  /** events may have been missed: what was loaded counts as old until it is asked for again */
  'connection.fresh': Record<never, never>;
}
export type FactName = keyof Facts;
