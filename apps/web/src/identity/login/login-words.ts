import { failureWords, refusalId } from '../entry/index.ts';

const kept = 'What you typed is kept.';

const words: Record<string, string> = {
  'api.user.check_user_login_attempts.too_many.app_error':
    'Too many attempts with a wrong password. Ask an admin of this server to unlock the account.',
  'api.user.login.inactive.app_error': 'This account is deactivated. Ask an admin of this server to activate it again.',
  'api.user.login.not_verified.app_error':
    'The e-mail address of this account is not confirmed yet. Open the link in the mail we sent to it.',
  'api.user.login.use_auth_service.app_error': 'This account logs in with your organisation. Use the button below.',
  'api.user.login.blank_pwd.app_error': 'Type your password.',
};

export interface LoginRefusal {
  /** The server asks for the code of the second factor. */
  needsCode: boolean;
  /** A code was given and is wrong. */
  field: 'password' | 'code' | undefined;
  text: string;
}

/**
 * What a refused log-in is called. The same words for an unknown name and a wrong password: they tell nobody who has an
 * account here.
 */
export function loginRefusal(error: unknown, codeGiven: boolean): LoginRefusal {
  const id = refusalId(error);
  if (id === 'mfa.validate_token.authenticate.app_error')
    return {
      needsCode: true,
      field: codeGiven ? 'code' : undefined,
      text: codeGiven ? 'This code is not valid now. Type the one your app shows.' : '',
    };
  if (id.startsWith('api.user.login.invalid_credentials'))
    return { needsCode: false, field: 'password', text: 'No account here has this name and this password.' };
  return { needsCode: codeGiven, field: undefined, text: words[id] ?? failureWords(error, kept) };
}
