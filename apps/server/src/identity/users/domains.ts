import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';

/** Whether an address belongs to one of the domains (separated by blanks or commas, with or without @); an empty list lets all in. */
export function isAllowedDomain(email: string, domains: string): boolean {
  const allowed = domains
    .toLowerCase()
    .split(/[\s,]+/)
    .map((domain) => domain.replace(/^@/, ''))
    .filter(Boolean);
  return allowed.length === 0 || allowed.includes(email.toLowerCase().split('@').at(-1) ?? '');
}

/**
 * Throws 400 if the server keeps such addresses out: TeamSettings.RestrictCreationToDomains for members,
 * GuestAccountsSettings.RestrictCreationToDomains for guests.
 */
export function checkDomain(core: Core, doing: 'create' | 'update', roles: string, email: string): void {
  const { TeamSettings: team, GuestAccountsSettings: guests } = core.config.current;
  const isGuest = roles.split(' ').includes('system_guest');
  const domains = isGuest ? guests.RestrictCreationToDomains : team.RestrictCreationToDomains;
  if (isAllowedDomain(email, domains)) return;
  const what = isGuest && doing === 'update' ? 'accepted_guest_domain' : 'accepted_domain';
  throw new AppError(
    `api.user.${doing}_user.${what}.app_error`,
    400,
    'Addresses of this domain are not accepted here.',
  );
}
