import type { Page } from '@parley/contract/core/paging.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { type Actor, holds } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, forbidden } from '../../core/http/index.ts';
import { outsideDomains } from './store.ts';
import { present } from './wire.ts';

/** GET /users/invalid_emails: accounts that could not be made today, since their addresses are of none of the allowed domains. */
export async function usersOutsideDomains(core: Core, actor: Actor, page: Page): Promise<User[]> {
  const { EnableOpenServer: isOpen, RestrictCreationToDomains: text } = core.config.current.TeamSettings;
  if (isOpen) {
    throw new AppError('api.user.get_users.validation.app_error', 400, 'The server is open to all addresses.');
  }
  const permission = 'sysconsole_read_user_management_users';
  if (!holds(actor, permission)) throw forbidden(permission);
  const domains = text
    .toLowerCase()
    .split(/[\s,]+/)
    .map((domain) => domain.replace(/^@/, ''))
    .filter(Boolean);
  if (domains.length === 0) return [];
  const users = await outsideDomains(core.db, domains, { offset: page.offset, limit: page.perPage });
  return users.map((user) => present(core, actor, user));
}
