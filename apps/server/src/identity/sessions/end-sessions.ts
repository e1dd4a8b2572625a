import type { Core } from '../../core/core.ts';
import { type DoomedSessions, deleteSessions } from './store.ts';

/** Ends sessions: their tokens stop working at once and their sockets close. Gives how many there were. */
export async function endSessions(core: Core, which: DoomedSessions): Promise<number> {
  const ended = await deleteSessions(core.db, which);
  for (const { id, user_id } of ended) core.events.signal('session_revoked', { sessionId: id, userId: user_id });
  return ended.length;
}
