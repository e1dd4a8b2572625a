import { useNavigate } from '@tanstack/react-router';
import { EntryTitle } from '../../ui/entry-page.tsx';
import { type EntryConfig, EntryFrame } from '../entry/index.ts';
import { SignupForm } from './signup-form.tsx';
import { SignupClosed, SignupSmallPrint } from './small-print.tsx';

/** `/signup`: an account on an open server, and the first one of any. */
export function SignupScreen() {
  return <EntryFrame title="Create an account">{(config) => <Content config={config} />}</EntryFrame>;
}

function Content({ config }: { config: EntryConfig }) {
  const navigate = useNavigate();
  if (!config.canSignUp || !config.openServer) return <SignupClosed byInvitation={config.canSignUp} />;
  return (
    <>
      {config.first ? (
        <EntryTitle title="Create the first account">Nobody is here yet: you become the system admin.</EntryTitle>
      ) : (
        <EntryTitle title="Create an account">Your conversations stay on this server.</EntryTitle>
      )}
      <SignupForm
        policy={config.password}
        invitation={undefined}
        onDone={() =>
          config.first
            ? navigate({ to: '/create-team', search: { first: true }, replace: true })
            : navigate({ to: '/', replace: true })
        }
      />
      <SignupSmallPrint config={config} />
    </>
  );
}
