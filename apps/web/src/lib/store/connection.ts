import type { SocketState } from '../socket/state.ts';
import { slice } from './slice.ts';

/** What the live connection is doing. */
export const connection = slice<SocketState>({ kind: 'closed' }, { 'connection.changed': (_, { state }) => state });
