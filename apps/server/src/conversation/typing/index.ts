import { StatusOk } from '@parley/contract/core/error.ts';
import { UserPath } from '@parley/contract/core/ids.ts';
import { loggedIn } from '../../core/authz/access.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { AppError, actorOf, forbidden, invalidBody, stringMap } from '../../core/http/index.ts';
import { findChannel, mayInChannel } from '../channels/index.ts';

/** Tells who is writing: POST /users/{user_id}/typing, for others too by administrators, and the socket action user_typing. */
export function register(core: Core): void {
  core.http.post(
    '/api/v4/users/:user_id/typing',
    { config: { access: loggedIn, body: 'lenient' }, schema: { params: UserPath, response: { 200: StatusOk } } },
    async (request) => {
      const actor = actorOf(request);
      const { channel_id: channelId, parent_id: parentId = '' } = stringMap(request.body);
      if (!channelId) throw invalidBody('channel_id');
      const { user_id: userId } = request.params;
      if (userId !== actor.userId && !isSystemAdmin(actor)) throw forbidden('manage_system');
      if (!(await tell(core, actor, { userId, channelId, parentId }))) throw forbidden('create_post');
      return { status: 'OK' as const };
    },
  );

  core.realtime.action('user_typing', async ({ actor }, { channel_id: channelId, parent_id: parentId = '' }) => {
    if (typeof channelId !== 'string' || typeof parentId !== 'string' || !channelId) throw invalidParam();
    if (!(await tell(core, actor, { userId: actor.userId, channelId, parentId }))) throw invalidParam();
    return undefined;
  });
}

const invalidParam = (): AppError =>
  new AppError(
    'api.websocket_handler.invalid_param.app_error',
    400,
    'The channel is missing, or not yours to write in.',
  );

async function tell(
  core: Core,
  actor: Actor,
  { userId, channelId, parentId }: { userId: string; channelId: string; parentId: string },
): Promise<boolean> {
  const channel = await findChannel(core.db, channelId);
  if (!channel || !(await mayInChannel(core, actor, channel, 'create_post'))) return false;
  core.events.publish({
    event: 'typing',
    data: { user_id: userId, parent_id: parentId },
    audience: { channelId, omitUserIds: [userId] },
    priority: 'droppable',
  });
  return true;
}
