import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { endSessions } from './end-sessions.ts';
import * as store from './store.ts';

/** The sessions of a user, for that user and for those who may look after others. */
export async function sessionsOf(core: Core, actor: Actor, userId: string): ReturnType<typeof store.listSessions> {
  mayManageSessions(actor, userId);
  return store.listSessions(core.db, userId, Date.now());
}

/** Ends one session of a user. 400 if there is no such session, or if it is another user's. */
export async function revokeSession(core: Core, actor: Actor, userId: string, sessionId: string): Promise<void> {
  mayManageSessions(actor, userId);
  const session = await store.findById(core.db, sessionId);
  if (!session) throw new AppError('app.session.get.app_error', 400, 'There is no such session.');
  if (session.user_id !== userId)
    throw new AppError('api.context.invalid_url_param.app_error', 400, 'This session belongs to somebody else.');
  await endSessions(core, { id: sessionId });
}

/** Ends all sessions of a user. */
export async function revokeAllSessions(core: Core, actor: Actor, userId: string): Promise<void> {
  mayManageSessions(actor, userId);
  await endSessions(core, { userId });
}

/** Logs everybody out; for system administrators. */
export async function revokeEverybody(core: Core, actor: Actor): Promise<void> {
  if (!isSystemAdmin(actor)) throw forbidden('manage_system');
  await endSessions(core, {});
}

function mayManageSessions(actor: Actor, userId: string): void {
  if (actor.userId !== userId && !actor.permissions.has('edit_other_users')) throw forbidden('edit_other_users');
}
