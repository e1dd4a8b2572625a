import type { CreateUser } from '@parley/contract/identity/users.ts';
import type { Actor } from '../../core/authz/actor.ts';
import { isSystemAdmin } from '../../core/authz/actor.ts';
import { perServer } from '../../core/cache/index.ts';
import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import { createUser } from './create-user.ts';
import { countUsers, type UserRow } from './store.ts';

export interface Invitation {
  /** The invite id of a team (`iid`). */
  readonly inviteId: string | undefined;
  /** The token of an invitation by mail (`t`). */
  readonly mailToken: string | undefined;
}

/** Lets a new account in by an invitation: what an invitation leads to is known further up the ladder, by the team that gave it. */
export interface InvitationHandler {
  /** Throws if the invitation is not valid for this input; gives what to do once the account is made. */
  accept(invitation: Invitation, input: CreateUser): Promise<(write: Write, user: UserRow) => Promise<void>>;
}

const handlers = perServer((_: Core) => ({ current: undefined as InvitationHandler | undefined }));

/** Told once, by the feature that gives invitations. */
export function onInvitation(core: Core, handler: InvitationHandler): void {
  handlers(core).current = handler;
}

/**
 * POST /users: anybody on an open server, with an invitation on any, and administrators always. Roles and verification asked for
 * are not given.
 */
export async function signUp(
  core: Core,
  actor: Actor | null,
  input: CreateUser,
  invitation: Invitation,
): Promise<UserRow> {
  if (actor && isSystemAdmin(actor)) return createUser(core, input, { emailVerified: input.email_verified ?? false });
  const { EmailSettings: email, TeamSettings: team } = core.config.current;
  if (!email.EnableSignUpWithEmail || !team.EnableUserCreation) {
    throw new AppError(
      'api.user.create_user.signup_email_disabled.app_error',
      501,
      'Accounts cannot be made on this server.',
    );
  }
  const handler = handlers(core).current;
  if (handler && (invitation.inviteId || invitation.mailToken)) {
    return createUser(core, input, { alongside: await handler.accept(invitation, input) });
  }
  if (!team.EnableOpenServer && (await countUsers(core.db)) > 0) {
    throw new AppError(
      'api.user.create_user.no_open_server',
      403,
      'You need an invitation to make an account on this server.',
    );
  }
  return createUser(core, input);
}
