import { failureWords, refusalId } from '../entry/index.ts';
import { otherUsernames } from './names.ts';

export type SignupField = 'email' | 'username' | 'password';
export interface SignupRefusal {
  /** Where it stands; without a field, above the form. */
  field: SignupField | undefined;
  text: string;
  /** User names to try instead. */
  ideas: string[];
}

const invitation = 'This invitation is no longer valid. Ask for a new link.';
const words: Record<string, [field: SignupField | undefined, text: string]> = {
  'app.user.save.email_exists.app_error': [
    'email',
    'This address has an account here already. Log in, or use another one.',
  ],
  'model.user.is_valid.email.app_error': ['email', 'This is no e-mail address.'],
  'api.user.create_user.accepted_domain.app_error': ['email', 'This server accepts addresses of certain domains only.'],
  'api.team.invite_members.invalid_email.app_error': ['email', 'This team accepts addresses of certain domains only.'],
  'model.user.is_valid.username.app_error': ['username', 'Only small letters, digits, dots, dashes and underscores.'],
  'api.user.create_user.no_open_server': [undefined, 'Accounts are by invitation here. Ask a member for a link.'],
  'api.user.create_user.signup_email_disabled.app_error': [undefined, 'Sign-up is switched off on this server.'],
  'api.user.create_user.signup_link_expired.app_error': [undefined, invitation],
  'api.user.create_user.signup_link_invalid.app_error': [undefined, invitation],
  'app.team.get_by_invite_id.finding.app_error': [undefined, invitation],
  'app.team.invite_id.group_constrained.error': [undefined, 'Groups of the directory decide who is in this team.'],
};

/** What a refused sign-up is called, and which field it belongs to. */
export function signupRefusal(error: unknown, username: string, fullName: string): SignupRefusal {
  const id = refusalId(error);
  if (id === 'app.user.save.username_exists.app_error')
    return { field: 'username', text: `${username} is taken.`, ideas: otherUsernames(username, fullName) };
  if (id.startsWith('model.user.is_valid.pwd'))
    return { field: 'password', text: 'The password does not meet the rules of this server.', ideas: [] };
  const [field, text] = words[id] ?? [undefined, failureWords(error, 'What you typed is kept.')];
  return { field, text, ideas: [] };
}
