import type { TeamInviteInfo } from '@parley/contract/organisation/teams.ts';
import { call } from '../entry/index.ts';

export interface Invitation {
  /** The team's name as people read it. */
  team: string;
  description: string;
  /** Set by an invitation by mail; then it cannot be changed. */
  email?: string;
  /** What `POST /users` must carry, to join on signing up. */
  query: string;
  /** The same for somebody who has an account: the query of `POST /teams/members/invite`. */
  joinQuery: string;
}

/**
 * The invitation an address holds: `?id=` (a link anybody may use) is looked up, `?d=&t=` (by mail) says itself whom it is
 * for. Undefined without one. Throws when the link is no longer valid.
 */
export async function loadInvitation(search: { id?: string; d?: string; t?: string }): Promise<Invitation | undefined> {
  if (search.t !== undefined) return mailedInvitation(search.t, search.d ?? '{}');
  if (search.id === undefined) return undefined;
  const id = encodeURIComponent(search.id);
  const info = await call<TeamInviteInfo>('GET', `/teams/invite/${id}`);
  return {
    team: info.display_name,
    description: info.description,
    query: `?iid=${id}`,
    joinQuery: `?invite_id=${id}`,
  };
}

function mailedInvitation(token: string, data: string): Invitation {
  let said: { display_name?: unknown; email?: unknown };
  try {
    said = JSON.parse(data) as typeof said;
  } catch {
    // A mail program broke the link's second half; the token alone is enough for the server.
    said = {};
  }
  const t = encodeURIComponent(token);
  return {
    team: typeof said.display_name === 'string' ? said.display_name : 'a team',
    description: '',
    ...(typeof said.email === 'string' && { email: said.email }),
    query: `?t=${t}`,
    joinQuery: `?token=${t}`,
  };
}
