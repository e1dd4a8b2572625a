import {
  ChannelUnread,
  ChannelUnreadAt,
  ChannelViewed,
  MarkRead,
  ViewChannel,
} from '@parley/contract/conversation/members.ts';
import { UserChannelPath, UserPath, UserPostPath, UserTeamPath } from '@parley/contract/core/ids.ts';
import { isTrue } from '@parley/contract/core/paging.ts';
import { TeamUnread, TeamUnreads, TeamUnreadsQuery } from '@parley/contract/organisation/teams.ts';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { channelUnread, setUnread, teamsUnread, teamUnread } from './unread.ts';
import { markChannelsRead, viewChannel } from './view.ts';

const config = { access: loggedIn };

/** What is read and what is not. */
export function register(core: Core): void {
  const { http } = core;

  http.post(
    '/api/v4/channels/members/:user_id/view',
    { config, schema: { params: UserPath, body: ViewChannel, response: { 200: ChannelViewed } } },
    async (request) => viewChannel(core, actorOf(request), request.params.user_id, request.body),
  );

  http.post(
    '/api/v4/channels/members/:user_id/mark_read',
    { config, schema: { params: UserPath, body: MarkRead, response: { 200: ChannelViewed } } },
    async (request) => markChannelsRead(core, actorOf(request), request.params.user_id, request.body),
  );

  http.get(
    '/api/v4/users/:user_id/channels/:channel_id/unread',
    { config, schema: { params: UserChannelPath, response: { 200: ChannelUnread } } },
    async (request) => channelUnread(core, actorOf(request), request.params.user_id, request.params.channel_id),
  );

  http.get(
    '/api/v4/users/:user_id/teams/unread',
    { config, schema: { params: UserPath, querystring: TeamUnreadsQuery, response: { 200: TeamUnreads } } },
    async (request) =>
      teamsUnread(core, actorOf(request), request.params.user_id, {
        exclude: request.query.exclude_team ?? '',
        withThreads: isTrue(request.query.include_collapsed_threads),
      }),
  );

  http.get(
    '/api/v4/users/:user_id/teams/:team_id/unread',
    { config, schema: { params: UserTeamPath, response: { 200: TeamUnread } } },
    async (request) => teamUnread(core, actorOf(request), request.params.user_id, request.params.team_id),
  );

  http.post(
    '/api/v4/users/:user_id/posts/:post_id/set_unread',
    { config: { ...config, body: 'lenient' }, schema: { params: UserPostPath, response: { 200: ChannelUnreadAt } } },
    async (request) => setUnread(core, actorOf(request), request.params.user_id, request.params.post_id),
  );
}
