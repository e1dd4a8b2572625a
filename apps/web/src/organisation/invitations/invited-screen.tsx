import type { Team } from '@parley/contract/organisation/teams.ts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Unlink } from 'lucide-react';
import { useEffect } from 'react';
import { type EntryConfig, EntryFrame } from '../../identity/entry/index.ts';
import { SignupClosed, SignupForm, SignupSmallPrint } from '../../identity/signup/index.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryTitle } from '../../ui/entry-page.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ButtonLink } from '../../ui/route-links.tsx';
import { type InvitationState, useInvitation } from './use-invitation.ts';

/** `/signup_user_complete/?id=`: an invitation. Who has a session joins at once; others make an account and join. */
export function InvitedScreen() {
  const { state, retry } = useInvitation(useSearch({ from: '/signup_user_complete' }));
  const invitation = state.is === 'ready' ? state.invitation : undefined;
  useEntering(state.is === 'joined' ? state.team : undefined);
  return (
    <EntryFrame title={invitation?.team ? `Join ${invitation.team}` : 'Join a team'}>
      {(config) => <Content state={state} retry={retry} config={config} />}
    </EntryFrame>
  );
}

function useEntering(team: Team | undefined): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!team) return;
    navigate({ to: '/$team/channels/$channel', params: { team: team.name, channel: 'town-square' }, replace: true });
  }, [team, navigate]);
}

function Content({ state, retry, config }: { state: InvitationState; retry: () => void; config: EntryConfig }) {
  const navigate = useNavigate();
  if (state.is === 'refused') return <Refused />;
  if (state.is === 'failed')
    return (
      <ErrorState heading="h1" title="The invitation did not load" onRetry={retry}>
        {state.text}
      </ErrorState>
    );
  if (state.is !== 'ready') return null;
  const { invitation } = state;
  if (!config.canSignUp || !invitation) return <SignupClosed byInvitation={config.canSignUp} />;
  return (
    <>
      <EntryTitle title={invitation.team ? `Join ${invitation.team}` : 'Join the team'}>
        {invitation.description || 'You follow an invitation. Your conversations stay on this server.'}
      </EntryTitle>
      <SignupForm
        policy={config.password}
        invitation={invitation}
        onDone={() => navigate({ to: '/', replace: true })}
      />
      <SignupSmallPrint config={config} />
    </>
  );
}

function Refused() {
  return (
    <EmptyState
      icon={Unlink}
      heading="h1"
      title="This invitation is no longer valid"
      actions={
        <ButtonLink to="/login" variant="primary">
          Log in
        </ButtonLink>
      }
    >
      It was changed or switched off, it ran out, or it is not for your account. Ask for a new link.
    </EmptyState>
  );
}
