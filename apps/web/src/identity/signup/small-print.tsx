import { LogIn } from 'lucide-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryAside } from '../../ui/entry-page.tsx';
import { TextLink } from '../../ui/link.tsx';
import { ButtonLink, RouteLink } from '../../ui/route-links.tsx';
import type { EntryConfig } from '../entry/index.ts';

/** What stands below the form: what one accepts, and the way for those who have an account. */
export function SignupSmallPrint({ config }: { config: EntryConfig }) {
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

/** In place of the form, where an account needs an invitation or an admin. */
export function SignupClosed({ byInvitation }: { byInvitation: boolean }) {
  return (
    <EmptyState
      icon={LogIn}
      heading="h1"
      title={byInvitation ? 'Accounts are by invitation here' : 'Sign-up is switched off'}
      actions={
        <ButtonLink to="/login" variant="primary">
          Log in
        </ButtonLink>
      }
    >
      {byInvitation
        ? 'Ask a member for an invitation link and open it. If you have an account, log in.'
        : 'An admin of this server creates the accounts. If you have one, log in.'}
    </EmptyState>
  );
}
