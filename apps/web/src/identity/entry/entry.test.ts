import { expect, test } from 'vitest';
import { ApiError, NetworkError } from '../../lib/api/error.ts';
import { loginRefusal } from '../login/login-words.ts';
import { otherUsernames, splitFullName, usernameFrom, usernameProblem } from '../signup/names.ts';
import { passwordRules } from '../signup/password-rules.ts';
import { signupRefusal } from '../signup/signup-refusal.ts';
import { loginLabel, readConfig } from './entry-config.ts';
import { failureWords } from './words.ts';

const refusal = (status: number, id: string, message = 'The server says so.') => new ApiError(status, { id, message });

test('the settings decide what the pages offer', () => {
  const config = readConfig({ EnableUserCreation: 'true', EnableSignUpWithEmail: 'true', EnableOpenServer: 'false' });
  expect(config).toMatchObject({ server: 'Parley', first: false, canSignUp: true, openServer: false });
  expect(readConfig({ NoAccounts: 'true' })).toMatchObject({ first: true, canSignUp: true, openServer: true });
  expect(readConfig({ EnableSaml: 'true', SamlLoginButtonText: 'Staff' }).signOns).toEqual([
    { name: 'Staff', href: '/login/sso/saml', kind: 'saml' },
  ]);
});

test("links to the reference's maker are none of this server's", () => {
  const links = (TermsOfServiceLink: string) => readConfig({ TermsOfServiceLink }).links.terms;
  expect(links('https://mattermost.com/pl/terms-of-use/')).toBe('');
  expect(links('https://tides.example.org/terms')).toBe('https://tides.example.org/terms');
});

test('the log-in field is called by the ways that are on', () => {
  expect(loginLabel(true, true, 'directory name')).toBe('E-mail, user name or directory name');
  expect(loginLabel(false, true, undefined)).toBe('User name');
  expect(loginLabel(true, false, undefined)).toBe('E-mail');
});

test('a failure says what happened and what was kept', () => {
  expect(failureWords(new NetworkError('x'), 'It is kept.')).toBe('The server did not answer. It is kept.');
  expect(failureWords(refusal(503, 'x'), 'It is kept.')).toBe('The server answered 503. It is kept.');
  expect(failureWords(refusal(400, 'x', 'No such thing.'), 'It is kept.')).toBe('No such thing. It is kept.');
  expect(() => failureWords(new TypeError('a fault of ours'), '')).toThrow('a fault of ours');
});

test('an unknown name and a wrong password are called the same', () => {
  const ids = ['email_username', 'email', 'username'].map((end) => `api.user.login.invalid_credentials_${end}`);
  const texts = ids.map((id) => loginRefusal(refusal(401, id), false).text);
  expect(new Set(texts).size).toBe(1);
});

test('the second factor is asked for, and a wrong code is no wrong password', () => {
  const mfa = refusal(401, 'mfa.validate_token.authenticate.app_error');
  expect(loginRefusal(mfa, false)).toEqual({ needsCode: true, field: undefined, text: '' });
  expect(loginRefusal(mfa, true)).toMatchObject({ needsCode: true, field: 'code' });
});

test('the rules for a password tick off one by one', () => {
  const policy = { minLength: 8, lowercase: false, uppercase: true, number: true, symbol: true };
  const met = (password: string) => passwordRules(policy, password).map((rule) => rule.met);
  expect(met('')).toEqual([false, false, false, false]);
  expect(met('Abcdefgh')).toEqual([true, true, false, false]);
  expect(met('Abcdefg1!')).toEqual([true, true, true, true]);
  expect(passwordRules(policy, 'x'.repeat(73)).at(-1)).toEqual({ text: 'at most 72 characters', met: false });
});

test('a user name follows the full name, or the address', () => {
  expect(usernameFrom('Noor Aziz', '')).toBe('noor.aziz');
  expect(usernameFrom('Žofia Černá', '')).toBe('zofia.cerna');
  expect(usernameFrom('', 'jun+work@tides.example')).toBe('jun.work');
  expect(usernameFrom('林順子', '')).toBe('');
  expect(usernameFrom('Maximiliane von und zu Hohenstein', '').length).toBeLessThanOrEqual(22);
});

test('what cannot be a user name says why', () => {
  expect(usernameProblem('noor')).toBeUndefined();
  for (const bad of ['', 'no', '1noor', 'noor aziz', 'x'.repeat(23)]) expect(usernameProblem(bad)).toBeTypeOf('string');
});

test('a taken user name comes with others to try', () => {
  expect(otherUsernames('noor', 'Noor Aziz')).toEqual(['noor.aziz', 'noor.a']);
  expect(otherUsernames('noor.aziz', 'Noor Aziz')).toEqual(['noor.a', 'nooraziz']);
  const taken = signupRefusal(refusal(400, 'app.user.save.username_exists.app_error'), 'noor', 'Noor Aziz');
  expect(taken).toEqual({ field: 'username', text: 'noor is taken.', ideas: ['noor.aziz', 'noor.a'] });
  expect(signupRefusal(refusal(400, 'model.user.is_valid.pwd_number.app_error'), '', '').field).toBe('password');
});

test('a full name becomes first and last name', () => {
  expect(splitFullName('  Maria de la Cruz ')).toEqual({ first_name: 'Maria', last_name: 'de la Cruz' });
  expect(splitFullName('')).toEqual({ first_name: '', last_name: '' });
});
