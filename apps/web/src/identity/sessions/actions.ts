import type { Login } from '@parley/contract/identity/sessions.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { createContext, useContext } from 'react';

/** How a session begins, is brought up to date, and ends. The application gives it; screens use it. */
export interface SessionActions {
  /** Rejects with the server's refusal. */
  login(login: Login): Promise<User>;
  /** Ends the session here and on the server. */
  logout(): Promise<void>;
  /** Loads again what every screen of a session needs, after joining or making a team. */
  refresh(): Promise<void>;
}

export const SessionContext = createContext<SessionActions | undefined>(undefined);

/** The session's actions. */
export function useSession(): SessionActions {
  const actions = useContext(SessionContext);
  if (!actions) throw new Error('There is no session above this component.');
  return actions;
}
