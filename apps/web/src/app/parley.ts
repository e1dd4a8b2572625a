import type { SessionActions } from '../identity/sessions/index.ts';
import { createParley } from './data/client.ts';
import { synchronise } from './data/sync.ts';

/** The client of this page. */
export const parley = createParley();

/** What screens may do about the session. */
export const session: SessionActions = {
  login: parley.login,
  logout: parley.logout,
  refresh: () => synchronise(parley),
};
