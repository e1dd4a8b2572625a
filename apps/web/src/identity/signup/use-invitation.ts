import { useCallback, useEffect, useState } from 'react';
import { EntryError, failureWords } from '../entry/index.ts';
import { type Invitation, loadInvitation } from './invitation.ts';
import { joinAsMember } from './join-as-member.ts';

export type InvitationState =
  | { is: 'loading' }
  /** None in the address, or one for somebody who has no session. */
  | { is: 'ready'; invitation: Invitation | undefined }
  /** The session there was has joined the team. */
  | { is: 'joined' }
  /** Changed, switched off, run out, or not for this account: the server's reason, if it gives a useful one. */
  | { is: 'refused' }
  | { is: 'failed'; text: string };

/** Looks up the invitation of the address, and uses it at once when there is a session. */
export function useInvitation({ id, d, t }: { id?: string; d?: string; t?: string }) {
  const [state, setState] = useState<InvitationState>({ is: 'loading' });
  const load = useCallback(() => {
    const search = { ...(id !== undefined && { id }), ...(d !== undefined && { d }), ...(t !== undefined && { t }) };
    follow(search).then(setState, (error: unknown) => setState(refusal(error)));
  }, [id, d, t]);
  useEffect(load, [load]);
  return { state, retry: load };
}

async function follow(search: { id?: string; d?: string; t?: string }): Promise<InvitationState> {
  const invitation = await loadInvitation(search);
  if (invitation && (await joinAsMember(invitation))) return { is: 'joined' };
  return { is: 'ready', invitation };
}

function refusal(error: unknown): InvitationState {
  const refused = error instanceof EntryError && error.status >= 400 && error.status < 500 && error.status !== 429;
  return refused ? { is: 'refused' } : { is: 'failed', text: failureWords(error, 'The link stays valid.') };
}
