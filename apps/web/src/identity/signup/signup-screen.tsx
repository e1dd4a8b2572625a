import { useNavigate, useSearch } from '@tanstack/react-router';
import { LogIn, Unlink } from 'lucide-react';
import { useEffect } from 'react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryAside, EntryTitle } from '../../ui/entry-page.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { TextLink } from '../../ui/link.tsx';
import { ButtonLink, RouteLink } from '../../ui/route-links.tsx';
import { type EntryConfig, EntryFrame } from '../entry/index.ts';
import type { Invitation } from './invitation.ts';
import { SignupForm } from './signup-form.tsx';
import { type InvitationState, useInvitation } from './use-invitation.ts';

/**
 * `/signup` and `/signup_user_complete/?id=`: an account, by invitation or on an open server. Who follows an invitation
 * with a session joins the team at once.
 */
export function SignupScreen() {
  const { state, retry } = useInvitation(useSearch({ strict: false }));
  const navigate = useNavigate();
  const joined = state.is === 'joined';
  useEffect(() => {
    if (joined) navigate({ to: '/', replace: true });
  }, [joined, navigate]);
  const invitation = state.is === 'ready' ? state.invitation : undefined;
  return (
    <EntryFrame title={invitation ? `Join ${invitation.team}` : 'Create an account'}>
      {(config) => <Content state={state} retry={retry} config={config} />}
    </EntryFrame>
  );
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
  if (!config.canSignUp || (!config.openServer && !invitation)) return <ByInvitation canSignUp={config.canSignUp} />;
  return (
    <>
      <Title config={config} invitation={invitation} />
      <SignupForm
        policy={config.password}
        invitation={invitation}
        onDone={() =>
          config.first
            ? navigate({ to: '/create-team', search: { first: true }, replace: true })
            : navigate({ to: '/', replace: true })
        }
      />
      <SmallPrint config={config} />
    </>
  );
}

function Title({ config, invitation }: { config: EntryConfig; invitation: Invitation | undefined }) {
  if (invitation)
    return (
      <EntryTitle title={`Join ${invitation.team}`}>
        {invitation.description || 'You follow an invitation. Your conversations stay on this server.'}
      </EntryTitle>
    );
  if (config.first)
    return <EntryTitle title="Create the first account">Nobody is here yet: you become the system admin.</EntryTitle>;
  return <EntryTitle title="Create an account">Your conversations stay on this server.</EntryTitle>;
}

function SmallPrint({ config }: { config: EntryConfig }) {
  const { terms, privacy } = config.links;
  return (
    <>
      {terms !== '' && privacy !== '' && (
        <EntryAside>
          By going on you accept the{' '}
          <TextLink href={terms} external>
            terms
          </TextLink>{' '}
          and the{' '}
          <TextLink href={privacy} external>
            privacy notice
          </TextLink>{' '}
          of this server.
        </EntryAside>
      )}
      {!config.first && (
        <EntryAside centred>
          You have an account? <RouteLink to="/login">Log in</RouteLink>
        </EntryAside>
      )}
    </>
  );
}

const loginButton = (
  <ButtonLink to="/login" variant="primary">
    Log in
  </ButtonLink>
);

function Refused() {
  return (
    <EmptyState icon={Unlink} heading="h1" title="This invitation is no longer valid" actions={loginButton}>
      It was changed or switched off, it ran out, or it is not for your account. Ask for a new link.
    </EmptyState>
  );
}

function ByInvitation({ canSignUp }: { canSignUp: boolean }) {
  return (
    <EmptyState
      icon={LogIn}
      heading="h1"
      title={canSignUp ? 'Accounts are by invitation here' : 'Sign-up is switched off'}
      actions={loginButton}
    >
      {canSignUp
        ? 'Ask a member for an invitation link and open it. If you have an account, log in.'
        : 'An admin of this server creates the accounts. If you have one, log in.'}
    </EmptyState>
  );
}
