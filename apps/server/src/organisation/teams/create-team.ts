import type { Team, TeamBody } from '@parley/contract/organisation/teams.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { isUniqueViolation } from '../../core/db/index.ts';
import { type Write, write } from '../../core/db/write.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { newId, newToken } from '../../core/ids/index.ts';
import { requireUser } from '../../identity/users/index.ts';
import { addToTeam } from './add-member.ts';
import { tellTeamLifecycle } from './lifecycle.ts';
import { insertTeam, type TeamRow } from './store.ts';
import { checkTeamFields, isAllowedDomain } from './team-fields.ts';
import { toWire } from './wire.ts';

/** POST /teams: the maker becomes its first member and administrator; its first channels are made in the same transaction. */
export async function createTeam(core: Core, actor: Actor, input: TeamBody): Promise<Team> {
  if (!holds(actor, 'create_team')) {
    throw new AppError(
      'api.team.is_team_creation_allowed.disabled.app_error',
      403,
      'You may not make teams on this server.',
    );
  }
  if (input.scheme_id && !holds(actor, 'manage_system')) throw forbidden('manage_system');
  const maker = await requireUser(core.db, actor.userId);
  const fields = {
    name: input.name ?? '',
    display_name: (input.display_name ?? '').trim(),
    description: input.description ?? '',
    company_name: input.company_name ?? '',
    allowed_domains: input.allowed_domains ?? '',
    type: input.type ?? '',
  };
  if (!isAllowedDomain(maker.email, fields.allowed_domains)) {
    throw new AppError(
      'api.team.is_team_creation_allowed.domain.app_error',
      400,
      'Your e-mail address is not of the domains of this team.',
    );
  }
  if (input.id) throw nameTaken();
  checkTeamFields(fields);
  const now = Date.now();
  return write(core, async (write) => {
    const team = await insert(write, {
      ...fields,
      id: newId(now),
      create_at: now,
      update_at: now,
      email: maker.email,
      invite_id: newToken(),
      allow_open_invite: input.allow_open_invite ?? false,
      scheme_id: input.scheme_id ?? null,
      group_constrained: input.group_constrained ?? null,
    });
    await tellTeamLifecycle(core, 'created', write, { team, creatorId: maker.id });
    await addToTeam(core, write, team, maker, { isAdmin: true, actorId: actor.userId });
    return toWire(team);
  });
}

async function insert(write: Write, team: Parameters<typeof insertTeam>[1]): Promise<TeamRow> {
  try {
    return await insertTeam(write.db, team);
  } catch (error) {
    throw isUniqueViolation(error, 'teams_name_key') ? nameTaken() : error;
  }
}

const nameTaken = (): AppError =>
  new AppError('store.sql_team.save_team.existing.app_error', 400, 'There is a team at this address.');
