import { anyone } from '../authz/access.ts';
import { AppError, type Http } from '../http/index.ts';
import { UPGRADE_ERROR } from './upgrade.ts';

/** GET /api/v4/websocket without an upgrade: 400. */
export function answerPlainRequests(http: Http): void {
  http.get('/api/v4/websocket', { config: { access: anyone } }, () => {
    throw new AppError(UPGRADE_ERROR, 400, 'This address speaks WebSocket only.');
  });
}
