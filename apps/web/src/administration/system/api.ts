import type { Ping } from '@parley/contract/administration/system.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about the server itself. */
export const systemApi = (http: Http) => ({
  ping: (signal?: AbortSignal) => http.get<Ping>('/system/ping', { signal }),
});
