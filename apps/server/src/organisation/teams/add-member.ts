import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { AppError } from '../../core/http/index.ts';
import type { UserRow } from '../../identity/users/index.ts';
import { addedToTeam } from './events.ts';
import { tellTeamLifecycle } from './lifecycle.ts';
import { countMembers, findMember, joinMember, type TeamMemberRow, type TeamRow } from './store.ts';
import { isAllowedDomain } from './team-fields.ts';

/**
 * Puts a user into a team, with everything that belongs to it; somebody who is in it already stays as is. Whether the actor may do
 * so is the caller's question.
 * @param options.actorId who puts the user in; the user's own id when joining
 */
export async function addToTeam(
  core: Core,
  write: Write,
  team: TeamRow,
  user: UserRow,
  options: { actorId: string; isAdmin?: boolean },
): Promise<TeamMemberRow> {
  checkMayBelong(core, team, user);
  const isGuest = user.roles.split(' ').includes('system_guest');
  const joined = await joinMember(write.db, {
    team_id: team.id,
    user_id: user.id,
    scheme_user: !isGuest,
    scheme_guest: isGuest,
    scheme_admin: options.isAdmin ?? false,
    create_at: Date.now(),
  });
  if (!joined) return (await findMember(write.db, team.id, user.id)) as TeamMemberRow;
  await checkRoom(core, write, team);
  write.afterCommit(() => {
    core.events.signal('team_member_changed', { teamId: team.id, userId: user.id });
    core.events.signal('membership', { userId: user.id, teamId: team.id, joined: true });
  });
  await tellTeamLifecycle(core, 'joined', write, { team, userId: user.id, isGuest, actorId: options.actorId });
  write.publish(addedToTeam(team.id, user.id));
  return joined;
}

function checkMayBelong(core: Core, team: TeamRow, user: UserRow): void {
  const { RestrictCreationToDomains: everywhere } = core.config.current.TeamSettings;
  const isGuest = user.roles.split(' ').includes('system_guest');
  const fits =
    isAllowedDomain(user.email, team.allowed_domains) && (isGuest || isAllowedDomain(user.email, everywhere));
  if (!fits && !user.is_bot) {
    throw new AppError(
      'api.team.join_user_to_team.allowed_domains.app_error',
      400,
      'The e-mail address is not of the domains of this team.',
    );
  }
}

async function checkRoom(core: Core, write: Write, team: TeamRow): Promise<void> {
  const { active } = await countMembers(write.db, team.id);
  if (active > core.config.current.TeamSettings.MaxUsersPerTeam) {
    throw new AppError('app.team.join_user_to_team.max_accounts.app_error', 400, 'The team is full.');
  }
}
