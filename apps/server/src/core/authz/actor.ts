import type { Permission } from './permissions.ts';

/** Who makes a request or holds a socket: made from a session, handed to every policy. */
export interface Actor {
  readonly userId: string;
  readonly sessionId: string;
  /** System-wide roles, e.g. `system_user`, `system_admin`. */
  readonly roles: readonly string[];
  /** What those roles permit everywhere. */
  readonly permissions: ReadonlySet<Permission>;
  readonly isGuest: boolean;
  readonly isBot: boolean;
  /** Set for sessions given to an OAuth 2.0 app. */
  readonly isOAuth: boolean;
}

/** Whether the actor's system roles hold the permission; team and channel roles are asked in their own policies. */
export const holds = (actor: Actor, permission: Permission): boolean => actor.permissions.has(permission);

/** Whether the actor may do everything. */
export const isSystemAdmin = (actor: Actor): boolean => holds(actor, 'manage_system');
