import type { StatusOk } from '@parley/contract/core/error.ts';
import type { CreateUser, PatchUser, SearchUsers, User, UserAutocomplete } from '@parley/contract/identity/users.ts';
import type { Http, Query } from '../../lib/api/http.ts';
import { type UploadOptions, upload } from '../../lib/api/upload.ts';

/** Calls about people. `me` stands for the caller wherever an id is asked for. */
export const usersApi = (http: Http) => ({
  create: (user: CreateUser, inviteId?: string) => http.post<User>('/users', user, { query: { iid: inviteId } }),
  get: (id: string, signal?: AbortSignal) => http.get<User>(`/users/${id}`, { signal }),
  byUsername: (name: string) => http.get<User>(`/users/username/${encodeURIComponent(name)}`),
  byIds: (ids: string[], since?: number) =>
    http.post<User[]>('/users/ids', ids, { query: { since }, repeatable: true }),
  byUsernames: (names: string[]) => http.post<User[]>('/users/usernames', names, { repeatable: true }),
  /** A page of people: `in_team`, `not_in_channel`, `in_channel`, `sort`, ... */
  list: (query: Query, signal?: AbortSignal) => http.get<User[]>('/users', { query, signal }),
  search: (query: SearchUsers, signal?: AbortSignal) =>
    http.post<User[]>('/users/search', query, { repeatable: true, signal }),
  autocomplete: (
    query: { name: string; in_team?: string; in_channel?: string; limit?: number },
    signal?: AbortSignal,
  ) => http.get<UserAutocomplete>('/users/autocomplete', { query, signal }),
  /** Members of group messages, by channel. */
  inGroups: (channelIds: string[]) =>
    http.post<Record<string, User[]>>('/users/group_channels', channelIds, { repeatable: true }),
  patch: (id: string, patch: PatchUser) => http.put<User>(`/users/${id}/patch`, patch),
  changePassword: (current_password: string, new_password: string) =>
    http.put<StatusOk>('/users/me/password', { current_password, new_password }),
  setImage(id: string, image: Blob, options?: UploadOptions) {
    const form = new FormData();
    form.append('image', image);
    return upload<StatusOk>(http, `/users/${id}/image`, form, options);
  },
  resetImage: (id: string) => http.del<StatusOk>(`/users/${id}/image`),
  /** Address of the picture; changes with the picture, so that it may be cached for ever. */
  imageUrl: (user: Pick<User, 'id' | 'last_picture_update'>) =>
    http.url(`/users/${user.id}/image`, { _: user.last_picture_update ?? 0 }),
});
