import type { Team, TeamMember } from '@parley/contract/organisation/teams.ts';
import { memo } from '../../lib/store/memo.ts';
import { type Dict, put, putAll, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

export interface TeamsState {
  byId: Dict<Team>;
  /** the user's own memberships, by team */
  mine: Dict<TeamMember>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    teams: TeamsState;
  }
  interface Facts {
    'teams.received': { teams: readonly Team[] };
    /** all memberships of the user */
    'teams.mine': { members: readonly TeamMember[] };
    'team.joined': { team: Team; member: TeamMember };
  }
}

const update = (slice: TeamsState, team: Team): TeamsState =>
  slice.byId[team.id] ? { ...slice, byId: put(slice.byId, team.id, { ...slice.byId[team.id], ...team }) } : slice;

export const teams = slice<TeamsState>(
  { byId: {}, mine: {} },
  {
    'teams.received': (slice, { teams }) => ({ ...slice, byId: putAll(slice.byId, teams, ({ id }) => id) }),
    'teams.mine': (slice, { members }) => ({
      ...slice,
      mine: putAll<TeamMember>(
        {},
        members.filter(({ delete_at }) => delete_at === 0),
        ({ team_id }) => team_id,
      ),
    }),
    'team.joined': (slice, { team, member }) => ({
      byId: put(slice.byId, team.id, team),
      mine: put(slice.mine, team.id, member),
    }),
    leave_team: (slice, { team_id, user_id }, { me }) =>
      user_id === me ? { ...slice, mine: without(slice.mine, team_id) } : slice,
    update_team: (slice, { team }) => update(slice, team),
    restore_team: (slice, { team }) => update(slice, team),
    delete_team: (slice, { team }) => update(slice, team),
    memberrole_updated: (slice, { member }, { me }) =>
      member.user_id === me ? { ...slice, mine: put(slice.mine, member.team_id, member) } : slice,
  },
  { save: (slice) => slice, load: (saved) => saved as TeamsState },
);

/** The teams of the user that are not archived, by display name. */
export const myTeams = memo([(state: State) => state.teams], ({ byId, mine }) =>
  Object.keys(mine)
    .map((id) => byId[id])
    .filter((team): team is Team => team !== undefined && team.delete_at === 0)
    .sort((a, b) => a.display_name.localeCompare(b.display_name)),
);

/** A team of the user by the name in addresses. */
export const teamByName = (state: State, name: string): Team | undefined =>
  myTeams(state).find((team) => team.name === name);
