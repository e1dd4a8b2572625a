import { ClientFormatQuery, ClientLicense } from '@parley/contract/administration/config.ts';
import { anyone } from '../../core/authz/access.ts';
import { holds } from '../../core/authz/actor.ts';
import { clientLicense } from '../../core/config/index.ts';
import type { Core } from '../../core/core.ts';
import { AppError } from '../../core/http/index.ts';

/** Every feature is on in this build: the licence that clients ask for says so. */
export function register(core: Core): void {
  core.http.get(
    '/api/v4/license/client',
    { config: { access: anyone }, schema: { querystring: ClientFormatQuery, response: { 200: ClientLicense } } },
    async (request) => {
      if (request.query.format !== 'old') {
        throw new AppError('api.license.client.old_format.app_error', 400, 'Ask for the format `old`.');
      }
      return clientLicense({ detailed: request.actor !== null && holds(request.actor, 'read_license_information') });
    },
  );
}
