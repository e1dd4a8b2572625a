import { slug, slugLength } from '../../lib/slug.ts';

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

/** The address of a team out of its name: "Saltmarsh Tides": saltmarsh-tides. */
export function addressFrom(name: string): string {
  const address = slug(name);
  return startsReserved(address) ? `team-${address}`.slice(0, slugLength) : address;
}

/** Why an address cannot be one, or undefined. */
export function addressProblem(address: string): string | undefined {
  if (address.length < 2) return 'At least 2 characters.';
  if (address.length > slugLength) return `At most ${slugLength} characters.`;
  if (!/^[a-z0-9][a-z0-9-]*[a-z0-9]$/.test(address))
    return 'Small letters, digits and dashes, a letter or digit at both ends.';
  return startsReserved(address) ? 'Addresses that begin like this are taken by the product itself.' : undefined;
}

const startsReserved = (address: string) => reserved.some((word) => address.startsWith(word));
