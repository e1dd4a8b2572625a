import { Acknowledgement } from '@parley/contract/conversation/posts.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPostPath } from '@parley/contract/core/ids.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { acknowledge, takeBack } from './acknowledge.ts';

const config = { access: loggedIn, body: 'lenient' } as const;
const PATH = '/api/v4/users/:user_id/posts/:post_id/ack';

export function routes(core: Core): void {
  const { http } = core;

  http.post(PATH, { config, schema: { params: UserPostPath, response: { 200: Acknowledgement } } }, async (request) =>
    acknowledge(core, actorOf(request), request.params.user_id, request.params.post_id),
  );

  http.delete(PATH, { config, schema: { params: UserPostPath, response: { 200: StatusOk } } }, async (request) => {
    await takeBack(core, actorOf(request), request.params.user_id, request.params.post_id);
    return { status: 'OK' as const };
  });
}
