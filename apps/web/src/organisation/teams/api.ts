import type { ErrorBody, StatusOk } from '@parley/contract/core/error.ts';
import type {
  PatchTeam,
  Team,
  TeamBody,
  TeamExists,
  TeamInviteInfo,
  TeamMember,
  TeamStats,
} from '@parley/contract/organisation/teams.ts';
import type { Http } from '../../lib/api/http.ts';

/** Outcome of an invitation by mail. */
export interface MailedInvitation {
  email: string;
  error: ErrorBody | null;
}

/** Calls about teams. */
export const teamsApi = (http: Http) => ({
  create: (team: TeamBody) => http.post<Team>('/teams', team),
  patch: (id: string, patch: PatchTeam) => http.put<Team>(`/teams/${id}/patch`, patch),
  get: (id: string) => http.get<Team>(`/teams/${id}`),
  mine: () => http.get<Team[]>('/users/me/teams'),
  myMemberships: () => http.get<TeamMember[]>('/users/me/teams/members'),
  /** Teams that anybody may join. */
  open: (page = 0, per_page = 60) => http.get<Team[]>('/teams', { query: { page, per_page } }),
  nameExists: async (name: string, signal?: AbortSignal) =>
    (await http.get<TeamExists>(`/teams/name/${name}/exists`, { signal })).exists,
  inviteInfo: (inviteId: string) => http.get<TeamInviteInfo>(`/teams/invite/${inviteId}`),
  joinByInvite: (invite_id: string) =>
    http.post<TeamMember>('/teams/members/invite', undefined, { query: { invite_id } }),
  /** Sends invitations; of each address, whether it went out. */
  inviteByMail: (id: string, addresses: string[]) =>
    http.post<MailedInvitation[]>(`/teams/${id}/invite/email`, addresses, { query: { graceful: true } }),
  newInviteId: (id: string) => http.post<Team>(`/teams/${id}/regenerate_invite_id`),
  addMember: (team_id: string, user_id: string) =>
    http.post<TeamMember>(`/teams/${team_id}/members`, { team_id, user_id }),
  removeMember: (teamId: string, userId: string) => http.del<StatusOk>(`/teams/${teamId}/members/${userId}`),
  members: (id: string, page = 0, per_page = 60) =>
    http.get<TeamMember[]>(`/teams/${id}/members`, { query: { page, per_page } }),
  stats: (id: string) => http.get<TeamStats>(`/teams/${id}/stats`),
});
