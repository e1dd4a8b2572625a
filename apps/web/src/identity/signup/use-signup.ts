import type { User } from '@parley/contract/identity/users.ts';
import { useState } from 'react';
import type { Query } from '../../lib/api/http.ts';
import { useClient } from '../../lib/react.ts';
import type { PasswordPolicy } from '../entry/index.ts';
import { useSession } from '../sessions/index.ts';
import { splitFullName, usernameFrom, usernameProblem } from './names.ts';
import { passwordRules } from './password-rules.ts';
import { type SignupRefusal, signupRefusal } from './signup-refusal.ts';

/** What an invitation means for the form. */
export interface InvitedBy {
  /** The address it was sent to; then it cannot be changed. */
  email?: string;
  /** What `POST /users` must carry, to join the team on signing up. */
  query: Query;
}

export interface SignupValues {
  email: string;
  fullName: string;
  username: string;
  password: string;
}

/**
 * State and rules of the sign-up form. The user name follows the full name until somebody types one. `submit` answers the
 * new user, logged in, or undefined when something must be mended first.
 */
export function useSignup(policy: PasswordPolicy, invitation: InvitedBy | undefined) {
  const { http } = useClient();
  const { login } = useSession();
  const [typed, setTyped] = useState({ email: invitation?.email ?? '', fullName: '', password: '' });
  const [ownUsername, setOwnUsername] = useState<string>();
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<SignupRefusal>();
  const [busy, setBusy] = useState(false);

  const username = ownUsername ?? usernameFrom(typed.fullName, typed.email);
  const values: SignupValues = { ...typed, username };
  const rules = passwordRules(policy, typed.password);
  const problems = {
    email: /^\S+@\S+$/.test(typed.email.trim()) ? undefined : 'Type the address mails reach you at.',
    username: usernameProblem(username),
    password: rules.some((rule) => !rule.met) ? 'The password does not meet the rules yet.' : undefined,
  };

  const set = (change: Partial<SignupValues>) => {
    const { username: chosen, ...others } = change;
    if (chosen !== undefined) setOwnUsername(chosen.toLowerCase());
    setTyped((old) => ({ ...old, ...others }));
    if (refusal?.field && refusal.field in change) setRefusal(undefined);
  };

  const submit = async (): Promise<User | undefined> => {
    setTried(true);
    if (problems.email ?? problems.username ?? problems.password) return undefined;
    setBusy(true);
    setRefusal(undefined);
    try {
      const { password } = typed;
      const email = typed.email.trim();
      const body = { email, username, password, ...splitFullName(typed.fullName) };
      await http.post<User>('/users', body, { query: invitation?.query ?? {} });
      return await login({ login_id: email, password });
    } catch (error) {
      setRefusal(signupRefusal(error, username, typed.fullName));
      return undefined;
    } finally {
      setBusy(false);
    }
  };

  const errorOf = (field: 'email' | 'username' | 'password') => {
    if (refusal?.field === field) return refusal.text;
    return tried ? problems[field] : undefined;
  };
  return { values, set, rules, tried, refusal, busy, submit, errorOf };
}
