import type { ClientConfig } from '@parley/contract/administration/config.ts';

export interface PasswordPolicy {
  minLength: number;
  lowercase: boolean;
  uppercase: boolean;
  number: boolean;
  symbol: boolean;
}

export interface SignOn {
  name: string;
  kind: 'saml' | 'oauth';
  href: string;
}

/** What the pages before log-in need of the server's settings. */
export interface EntryConfig {
  /** The server's name for itself. */
  server: string;
  /** Nobody has an account yet: whoever signs up becomes system admin. */
  first: boolean;
  canSignUp: boolean;
  /** Sign-up without an invitation. */
  openServer: boolean;
  /** What the field of the log-in is called. */
  loginLabel: string;
  /** False when only single sign-on is allowed. */
  passwordLogin: boolean;
  signOns: SignOn[];
  password: PasswordPolicy;
  links: { terms: string; privacy: string; help: string; forgot: string };
  /** Known with a session only. */
  emailInvitations: boolean;
}

/** The defaults of these settings lead to the reference's maker, who has nothing to say about this server. */
const makersPage = /^https:\/\/([a-z]+\.)?mattermost\.com\//;

/** Reads the settings that `GET /config/client` tells, all of them texts. */
export function readConfig(raw: ClientConfig): EntryConfig {
  const on = (key: string) => raw[key] === 'true';
  const text = (key: string) => raw[key] ?? '';
  const link = (key: string) => (makersPage.test(text(key)) ? '' : text(key));
  const first = on('NoAccounts');
  return {
    server: text('SiteName') || 'Parley',
    first,
    canSignUp: first || (on('EnableUserCreation') && on('EnableSignUpWithEmail')),
    openServer: first || on('EnableOpenServer'),
    loginLabel: loginLabel(on('EnableSignInWithEmail'), on('EnableSignInWithUsername'), ldapName(raw)),
    passwordLogin: on('EnableSignInWithEmail') || on('EnableSignInWithUsername') || on('EnableLdap'),
    signOns: signOns(raw),
    password: {
      minLength: Number(raw.PasswordMinimumLength) || 8,
      lowercase: on('PasswordRequireLowercase'),
      uppercase: on('PasswordRequireUppercase'),
      number: on('PasswordRequireNumber'),
      symbol: on('PasswordRequireSymbol'),
    },
    links: {
      terms: link('TermsOfServiceLink'),
      privacy: link('PrivacyPolicyLink'),
      help: link('HelpLink'),
      forgot: text('ForgotPasswordLink'),
    },
    emailInvitations: on('EnableEmailInvitations'),
  };
}

const ldapName = (raw: ClientConfig) =>
  raw.EnableLdap === 'true' ? raw.LdapLoginFieldName || 'directory name' : undefined;

/** "E-mail, user name or directory name", of the ways that are on. */
export function loginLabel(email: boolean, username: boolean, ldap: string | undefined): string {
  const ways = [email && 'e-mail', username && 'user name', ldap].filter((way) => typeof way === 'string');
  const last = ways.pop() ?? 'user name';
  const label = ways.length > 0 ? `${ways.join(', ')} or ${last}` : last;
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}

function signOns(raw: ClientConfig): SignOn[] {
  const all: [key: string, href: string, name: string][] = [
    ['EnableSaml', '/login/sso/saml', raw.SamlLoginButtonText || 'SAML'],
    ['EnableSignUpWithOpenId', '/oauth/openid/login', raw.OpenIdButtonText || 'OpenID Connect'],
    ['EnableSignUpWithGitLab', '/oauth/gitlab/login', raw.GitLabButtonText || 'GitLab'],
    ['EnableSignUpWithGoogle', '/oauth/google/login', 'Google'],
    ['EnableSignUpWithOffice365', '/oauth/office365/login', 'Entra ID'],
  ];
  return all
    .filter(([key]) => raw[key] === 'true')
    .map(([key, href, name]) => ({ name, href, kind: key === 'EnableSaml' ? 'saml' : 'oauth' }));
}
