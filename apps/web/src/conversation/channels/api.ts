import type { Channel, ChannelBody, ChannelStats, PatchChannel } from '@parley/contract/conversation/channels.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import { ApiError } from '../../lib/api/error.ts';
import type { Http } from '../../lib/api/http.ts';

/** Calls about channels. */
export const channelsApi = (http: Http) => ({
  /** All channels that the user is in, of every team, direct and group messages among them. */
  mine: () => http.get<Channel[]>('/users/me/channels').catch(noneFound),
  get: (id: string) => http.get<Channel>(`/channels/${id}`),
  byName: (teamId: string, name: string) =>
    http.get<Channel>(`/teams/${teamId}/channels/name/${encodeURIComponent(name)}`),
  create: (channel: ChannelBody) => http.post<Channel>('/channels', channel),
  direct: (userIds: [string, string]) => http.post<Channel>('/channels/direct', userIds, { repeatable: true }),
  group: (userIds: string[]) => http.post<Channel>('/channels/group', userIds, { repeatable: true }),
  patch: (id: string, patch: PatchChannel) => http.put<Channel>(`/channels/${id}/patch`, patch),
  setPrivacy: (id: string, privacy: 'O' | 'P') => http.put<Channel>(`/channels/${id}/privacy`, { privacy }),
  archive: (id: string) => http.del<StatusOk>(`/channels/${id}`),
  restore: (id: string) => http.post<Channel>(`/channels/${id}/restore`),
  stats: (id: string) => http.get<ChannelStats>(`/channels/${id}/stats`),
  /** A page of a team's public channels, joined or not. */
  browse: (teamId: string, page = 0, per_page = 60) =>
    http.get<Channel[]>(`/teams/${teamId}/channels`, { query: { page, per_page } }),
  search: (teamId: string, term: string, signal?: AbortSignal) =>
    http.post<Channel[]>(`/teams/${teamId}/channels/search`, { term }, { repeatable: true, signal }),
  autocomplete: (teamId: string, name: string, signal?: AbortSignal) =>
    http.get<Channel[]>(`/teams/${teamId}/channels/autocomplete`, { query: { name }, signal }),
});

/** Somebody who is in no channel yet is told that none was found. */
function noneFound(error: unknown): Channel[] {
  if (error instanceof ApiError && error.id === 'app.channel.get_channels.not_found.app_error') return [];
  throw error;
}
