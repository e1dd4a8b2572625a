import { type Actor, holds, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Permission } from '../../core/authz/permissions.ts';
import { forbidden } from '../../core/http/index.ts';

/** What of an account decides who may change it. */
export interface Account {
  readonly id: string;
  readonly roles: string;
  readonly is_bot: boolean;
}

const isAdminAccount = (user: Account): boolean => user.roles.split(' ').includes('system_admin');

/** People change their own profile; those who may edit others change others', bots only with the right to manage them. */
export function mayEditProfile(actor: Actor, user: Account): boolean {
  if (user.is_bot) return holds(actor, 'manage_others_bots');
  return actor.userId === user.id || mayManage(actor, user, 'edit_other_users');
}

/** Whether the actor may do this to somebody else's account. Only administrators touch administrators. */
export function mayManage(actor: Actor, user: Account, permission: Permission): boolean {
  return holds(actor, permission) && (!isAdminAccount(user) || isSystemAdmin(actor));
}

/** Throws 403 unless the actor may change this profile. */
export function requireMayEdit(actor: Actor, user: Account): void {
  if (!mayEditProfile(actor, user)) throw forbidden('edit_other_users');
}

/** Throws 403 unless it is the actor's own account or the actor may edit others; for what belongs to an account. */
export function requireOwn(actor: Actor, userId: string): void {
  if (actor.userId !== userId && !holds(actor, 'edit_other_users')) throw forbidden('edit_other_users');
}
