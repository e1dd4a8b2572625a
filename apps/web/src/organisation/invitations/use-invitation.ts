import type { User } from '@parley/contract/identity/users.ts';
import type { Team, TeamMember } from '@parley/contract/organisation/teams.ts';
import { useCallback, useEffect, useState } from 'react';
import { failureWords, needsLogin } from '../../identity/entry/index.ts';
import { useSession } from '../../identity/sessions/index.ts';
import { ApiError } from '../../lib/api/error.ts';
import type { Http } from '../../lib/api/http.ts';
import { useClient } from '../../lib/react.ts';
import { type Invitation, type InvitationSearch, loadInvitation } from './invitation.ts';

export type InvitationState =
  | { is: 'loading' }
  /** None in the address, or one for somebody who has no session. */
  | { is: 'ready'; invitation: Invitation | undefined }
  /** The session there was has joined the team. */
  | { is: 'joined'; team: Team }
  /** Changed, switched off, run out, or not for this account. */
  | { is: 'refused' }
  | { is: 'failed'; text: string };

/** Looks up the invitation of the address, and uses it at once when there is a session. */
export function useInvitation({ id, d, t }: InvitationSearch) {
  const { http } = useClient();
  const { refresh } = useSession();
  const [state, setState] = useState<InvitationState>({ is: 'loading' });
  const load = useCallback(() => {
    const search = { ...(id !== undefined && { id }), ...(d !== undefined && { d }), ...(t !== undefined && { t }) };
    follow(http, search, refresh).then(setState, (error: unknown) => setState(refusal(error)));
  }, [http, refresh, id, d, t]);
  useEffect(load, [load]);
  return { state, retry: load };
}

async function follow(http: Http, search: InvitationSearch, refresh: () => Promise<void>): Promise<InvitationState> {
  const invitation = await loadInvitation(http, search);
  if (!invitation || !(await hasSession(http))) return { is: 'ready', invitation };
  const { team_id } = await http.post<TeamMember>('/teams/members/invite', undefined, { query: invitation.joinQuery });
  const [team] = await Promise.all([http.get<Team>(`/teams/${team_id}`), refresh()]);
  return { is: 'joined', team };
}

async function hasSession(http: Http): Promise<boolean> {
  try {
    await http.get<User>('/users/me');
    return true;
  } catch (error) {
    if (needsLogin(error)) return false;
    throw error;
  }
}

function refusal(error: unknown): InvitationState {
  const refused = error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
  return refused ? { is: 'refused' } : { is: 'failed', text: failureWords(error, 'The link stays valid.') };
}
