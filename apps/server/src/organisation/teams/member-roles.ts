import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { requireGivenByName } from '../roles/index.ts';
import { memberRolesChanged } from './events.ts';
import { rolesOfTeam } from './membership.ts';
import { requireInTeam } from './policy.ts';
import { noSuchMember } from './read-members.ts';
import { findMember, type TeamMemberRow, updateMember } from './store.ts';

interface SchemeRoles {
  readonly scheme_user: boolean;
  readonly scheme_admin: boolean;
  readonly scheme_guest: boolean;
}

/** PUT /teams/{team_id}/members/{user_id}/roles: names of roles, those of the team's scheme among them. */
export async function setRoles(
  core: Core,
  actor: Actor,
  teamId: string,
  userId: string,
  roles: string | undefined,
): Promise<void> {
  if (roles === undefined || !/^[a-z0-9_ ]*$/.test(roles)) throw invalidBody('roles');
  const names = roles.split(' ').filter(Boolean);
  if (names.some((name) => name.startsWith('system_'))) throw invalidBody('roles');
  await requireInTeam(core, actor, teamId, 'manage_team_roles');
  const member = await requireMember(core, teamId, userId);
  const { guest, user, admin } = await rolesOfTeam(core, teamId);
  if (names.includes(guest) && names.includes(user))
    throw bad('guest_and_user', 'Nobody is a guest and a member at once.');
  const explicit = names.filter((name) => ![guest, user, admin].includes(name));
  await requireGivenByName(core, explicit, 'api.channel.update_team_member_roles.scheme_role.app_error');
  if (names.includes(guest) !== member.scheme_guest && names.length > 0) {
    throw new AppError(
      'api.channel.update_team_member_roles.changing_guest_role.app_error',
      400,
      'Guests are made and unmade elsewhere.',
    );
  }
  await save(core, member, {
    scheme_user: names.includes(user),
    scheme_admin: names.includes(admin),
    scheme_guest: member.scheme_guest,
    roles: explicit.join(' '),
  });
}

/** PUT /teams/{team_id}/members/{user_id}/schemeRoles */
export async function setSchemeRoles(
  core: Core,
  actor: Actor,
  teamId: string,
  userId: string,
  wanted: SchemeRoles,
): Promise<void> {
  await requireInTeam(core, actor, teamId, 'manage_team_roles');
  const member = await requireMember(core, teamId, userId);
  if (member.scheme_guest) throw bad('guest', 'The roles of a guest cannot be changed.');
  if (wanted.scheme_guest) throw bad('user_and_guest', 'Nobody is a guest and a member at once.');
  if (!wanted.scheme_user) throw bad('unset_user_scheme', 'Everybody in a team is at least a member.');
  await save(core, member, { ...wanted, roles: member.roles });
}

async function requireMember(core: Core, teamId: string, userId: string): Promise<TeamMemberRow> {
  const member = await findMember(core.db, teamId, userId);
  if (!member) throw noSuchMember();
  return member;
}

async function save(
  core: Core,
  { team_id: teamId, user_id: userId }: TeamMemberRow,
  change: SchemeRoles & { roles: string },
): Promise<void> {
  const roles = await rolesOfTeam(core, teamId);
  await write(core, async (write) => {
    const member = await updateMember(write.db, teamId, userId, change);
    if (!member) throw noSuchMember();
    write.afterCommit(() => core.events.signal('team_member_changed', { teamId, userId }));
    write.publish(memberRolesChanged(member, roles));
  });
}

const bad = (what: string, message: string): AppError =>
  new AppError(`api.team.update_team_member_roles.${what}.app_error`, 400, message);
