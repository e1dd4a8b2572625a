/** Shortest and longest user name the client asks for; the server allows more. */
export const usernameLength = { min: 3, max: 22 };

const ascii = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A user name out of a full name ("Noor Aziz": noor.aziz) or, without one, out of an e-mail address. */
export function usernameFrom(fullName: string, email: string): string {
  const source = fullName.trim() === '' ? (email.split('@')[0] ?? '') : fullName;
  return ascii(source)
    .replace(/[^a-z0-9._-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/^[^a-z]+|[^a-z0-9]+$/g, '')
    .slice(0, usernameLength.max);
}

/** Two other user names to try when one is taken; they may be taken too. */
export function otherUsernames(taken: string, fullName: string): string[] {
  const [first = '', ...rest] = ascii(fullName)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  const last = rest.at(-1) ?? '';
  const ideas =
    last === '' ? [`${taken}1`, `${taken}.2`] : [`${first}.${last}`, `${first}.${last.charAt(0)}`, `${first}${last}`];
  return ideas.filter((idea) => idea !== taken && idea.length <= usernameLength.max).slice(0, 2);
}

/** Why a user name cannot be one, or undefined. */
export function usernameProblem(username: string): string | undefined {
  if (username === '') return 'Choose the name others write after @.';
  if (username.length < usernameLength.min) return `At least ${usernameLength.min} characters.`;
  if (username.length > usernameLength.max) return `At most ${usernameLength.max} characters.`;
  if (!/^[a-z]/.test(username)) return 'It starts with a letter.';
  if (!/^[a-z0-9._-]+$/.test(username)) return 'Only small letters, digits, dots, dashes and underscores.';
  return undefined;
}

/** First and last name as the server keeps them. */
export function splitFullName(fullName: string): { first_name: string; last_name: string } {
  const [first = '', ...rest] = fullName.trim().split(/\s+/);
  return { first_name: first, last_name: rest.join(' ') };
}
