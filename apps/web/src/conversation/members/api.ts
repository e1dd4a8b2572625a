import type { ChannelMember, ChannelUnreadAt, ChannelViewed } from '@parley/contract/conversation/members.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import type { StringMap } from '@parley/contract/core/schema.ts';
import type { Http } from '../../lib/api/http.ts';

const perPage = 200;

/** Calls about who is in which channel, and what they have read. */
export const membersApi = (http: Http) => ({
  /** All of the user's own memberships, page after page. */
  async mine(): Promise<ChannelMember[]> {
    const all: ChannelMember[] = [];
    for (let page = 0; ; page++) {
      const query = { page, per_page: perPage };
      const members = await http.get<ChannelMember[]>('/users/me/channel_members', { query });
      all.push(...members);
      if (members.length < perPage) return all;
    }
  },
  get: (channelId: string, userId: string) => http.get<ChannelMember>(`/channels/${channelId}/members/${userId}`),
  list: (channelId: string, page = 0, per_page = 60) =>
    http.get<ChannelMember[]>(`/channels/${channelId}/members`, { query: { page, per_page } }),
  byIds: (channelId: string, userIds: readonly string[]) =>
    http.post<ChannelMember[]>(`/channels/${channelId}/members/ids`, userIds, { repeatable: true }),
  add: (channelId: string, user_id: string) => http.post<ChannelMember>(`/channels/${channelId}/members`, { user_id }),
  addMany: (channelId: string, user_ids: string[]) =>
    http.post<ChannelMember[]>(`/channels/${channelId}/members`, { user_ids }),
  remove: (channelId: string, userId: string) => http.del<StatusOk>(`/channels/${channelId}/members/${userId}`),
  setNotifyProps: (channelId: string, userId: string, props: StringMap) =>
    http.put<StatusOk>(`/channels/${channelId}/members/${userId}/notify_props`, {
      ...props,
      user_id: userId,
      channel_id: channelId,
    }),
  setRoles: (channelId: string, userId: string, roles: { scheme_admin: boolean; scheme_user: boolean }) =>
    http.put<StatusOk>(`/channels/${channelId}/members/${userId}/schemeRoles`, roles),
  /** Says that the user looks at a channel now; everything in it counts as read. */
  view: (channel_id: string, options: { keepalive?: boolean } = {}) =>
    http.post<ChannelViewed>(
      '/channels/members/me/view',
      { channel_id, collapsed_threads_supported: true },
      { repeatable: true, ...options },
    ),
  markRead: (channelIds: string[]) =>
    http.post<ChannelViewed>('/channels/members/me/mark_read', channelIds, { repeatable: true }),
  /** Makes a post and what follows it unread again. */
  setUnread: (postId: string) =>
    http.post<ChannelUnreadAt>(
      `/users/me/posts/${postId}/set_unread`,
      { collapsed_threads_supported: true },
      { repeatable: true },
    ),
});
