import type { User } from '@parley/contract/identity/users.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Who is logged in. `starting` until the server or the device has told. */
export interface SessionState {
  phase: 'starting' | 'in' | 'out';
  /** the user's id; empty when nobody is logged in */
  me: string;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    session: SessionState;
  }
  interface Facts {
    /** the device remembers who was here; the server has not been asked yet */
    'session.remembered': { userId: string };
    'session.opened': { user: User };
    /** logged out, or thrown out by the server */
    'session.closed': { byServer: boolean };
  }
}

export const session = slice<SessionState>(
  { phase: 'starting', me: '' },
  {
    'session.remembered': (_, { userId }) => ({ phase: 'in', me: userId }),
    'session.opened': (session, { user }) =>
      session.phase === 'in' && session.me === user.id ? session : { phase: 'in', me: user.id },
    'session.closed': () => ({ phase: 'out', me: '' }),
  },
);

/** Id of the user of this client; empty before login. */
export const myId = (state: State): string => state.session.me;
