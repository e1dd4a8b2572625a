import type { ClientConfig, ClientLicense } from '@parley/contract/administration/config.ts';
import type { Http } from '../../lib/api/http.ts';

/** What clients may know of the server's settings. Without a session only what the login page needs. */
export const configApi = (http: Http) => ({
  client: () => http.get<ClientConfig>('/config/client', { query: { format: 'old' } }),
  license: () => http.get<ClientLicense>('/license/client', { query: { format: 'old' } }),
});
