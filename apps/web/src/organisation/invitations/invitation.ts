import type { TeamInviteInfo } from '@parley/contract/organisation/teams.ts';
import { refusalId } from '../../identity/entry/index.ts';
import type { InvitedBy } from '../../identity/signup/index.ts';
import type { Http, Query } from '../../lib/api/http.ts';

/** What stands in the address of an invitation. */
export interface InvitationSearch {
  id?: string;
  d?: string;
  t?: string;
}

export interface Invitation extends InvitedBy {
  /** The team's name as people read it; undefined when the server keeps it to itself. */
  team: string | undefined;
  description: string;
  /** For somebody who has an account: the query of `POST /teams/members/invite`. */
  joinQuery: Query;
}

/**
 * The invitation an address holds: `?id=` (a link anybody may use) is looked up with `GET /teams/invite/{invite_id}`,
 * `?d=&t=` (by mail) says itself whom it is for. Undefined without one. Rejects when the link is no longer valid.
 */
export async function loadInvitation(http: Http, { id, d, t }: InvitationSearch): Promise<Invitation | undefined> {
  if (t !== undefined) return mailedInvitation(t, d ?? '{}');
  if (id === undefined) return undefined;
  const queries = { query: { iid: id }, joinQuery: { invite_id: id } };
  try {
    const info = await http.get<TeamInviteInfo>(`/teams/invite/${encodeURIComponent(id)}`);
    return { team: info.display_name, description: info.description, ...queries };
  } catch (error) {
    // The link works, but the team is not shown to whoever is not in it.
    if (refusalId(error) !== 'api.team.get_invite_info.not_open_team') throw error;
    return { team: undefined, description: '', ...queries };
  }
}

function mailedInvitation(token: string, data: string): Invitation {
  let said: { display_name?: unknown; email?: unknown };
  try {
    said = JSON.parse(data) as typeof said;
  } catch {
    // A mail program broke the link's second half; the token alone is enough for the server.
    said = {};
  }
  return {
    team: typeof said.display_name === 'string' ? said.display_name : undefined,
    description: '',
    ...(typeof said.email === 'string' && { email: said.email }),
    query: { t: token },
    joinQuery: { token },
  };
}
