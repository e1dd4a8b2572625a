import type { PasswordPolicy } from '../entry/index.ts';

export interface PasswordRule {
  text: string;
  met: boolean;
}

/** The server counts bytes up to this many. */
const maxBytes = 72;

/** The rules of this server for a password, each with whether it is met; they tick off while one types. */
export function passwordRules(policy: PasswordPolicy, password: string): PasswordRule[] {
  const rules: PasswordRule[] = [
    { text: `${policy.minLength} characters or more`, met: [...password].length >= policy.minLength },
  ];
  if (policy.lowercase) rules.push({ text: 'a small letter', met: /[a-z]/.test(password) });
  if (policy.uppercase) rules.push({ text: 'a capital', met: /[A-Z]/.test(password) });
  if (policy.number) rules.push({ text: 'a digit', met: /[0-9]/.test(password) });
  if (policy.symbol)
    rules.push({ text: 'a sign such as ! or -', met: /[ !"\\#$%&'()*+,\-./:;<=>?@[\]^_`|~]/.test(password) });
  // Only worth a line once it is broken.
  if (new TextEncoder().encode(password).length > maxBytes)
    rules.push({ text: `at most ${maxBytes} characters`, met: false });
  return rules;
}
