/** Addresses of teams may not start with the client's own paths. */
const reserved = [
  'admin',
  'api',
  'channel',
  'claim',
  'error',
  'files',
  'help',
  'landing',
  'login',
  'mfa',
  'oauth',
  'plug',
  'plugins',
  'post',
  'signup',
  'boards',
  'playbooks',
  // The client's own, beside the reference's.
  'create-team',
  'select-team',
  'settings',
  'dev',
  'assets',
];
const maxLength = 64;

/** The address of a team out of its name: "Saltmarsh Tides": saltmarsh-tides. */
export function addressFrom(name: string): string {
  const address = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, maxLength)
    .replace(/-+$/, '');
  return startsReserved(address) ? `team-${address}`.slice(0, maxLength) : address;
}

/** Why an address cannot be one, or undefined. */
export function addressProblem(address: string): string | undefined {
  if (address.length < 2) return 'At least 2 characters.';
  if (address.length > maxLength) return `At most ${maxLength} characters.`;
  if (!/^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(address))
    return 'Small letters, digits and dashes, a letter or digit at both ends.';
  return startsReserved(address) ? 'Addresses that begin like this are taken by the product itself.' : undefined;
}

const startsReserved = (address: string) => reserved.some((word) => address.startsWith(word));
