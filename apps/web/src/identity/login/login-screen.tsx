import { useRouter, useSearch } from '@tanstack/react-router';
import { KeyRound, ShieldCheck } from 'lucide-react';
import { buttonClass } from '../../ui/button.tsx';
import { EntryAside, EntryDivider, EntryTitle } from '../../ui/entry-page.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextLink } from '../../ui/link.tsx';
import { RouteLink } from '../../ui/route-links.tsx';
import { type EntryConfig, EntryFrame } from '../entry/index.ts';
import styles from './login.module.css';
import { LoginForm } from './login-form.tsx';

/** `/login`: name and password, or single sign-on; then to where one wanted to go. */
export function LoginScreen() {
  const { redirect_to } = useSearch({ from: '/login' });
  const { history } = useRouter();
  return (
    <EntryFrame title="Log in">
      {(config) => (
        <>
          <EntryTitle title="Log in">Your conversations stay on this server.</EntryTitle>
          {config.passwordLogin && (
            <LoginForm label={config.loginLabel} onLogin={() => history.replace(redirect_to ?? '/')} />
          )}
          {config.links.forgot !== '' && (
            <div className={styles.forgot}>
              <TextLink href={config.links.forgot}>Forgot your password?</TextLink>
            </div>
          )}
          <SignOns config={config} />
          {config.canSignUp && (
            <EntryAside centred>
              New here? <RouteLink to="/signup">Create an account</RouteLink>
            </EntryAside>
          )}
        </>
      )}
    </EntryFrame>
  );
}

function SignOns({ config }: { config: EntryConfig }) {
  if (config.signOns.length === 0) return null;
  return (
    <>
      {config.passwordLogin && <EntryDivider>or with your organisation</EntryDivider>}
      <div className={styles.ways}>
        {config.signOns.map((way) => (
          <a key={way.href} className={buttonClass({ size: 'entry', wide: true })} href={way.href}>
            <Icon as={way.kind === 'saml' ? KeyRound : ShieldCheck} />
            {way.name}
          </a>
        ))}
      </div>
    </>
  );
}
