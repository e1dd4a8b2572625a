import { inTeam, NO, type Row } from './row.ts';

/** People are found; whom one finds by a place only by those who may look into it. */
export const people: readonly Row[] = [
  ['GET', '/users', undefined, 'open'],
  ['GET', '/users?in_team=:team_id', undefined, inTeam('open')],
  ['GET', '/users?in_channel=:channel_id', undefined, NO],
  ['GET', '/users?not_in_channel=:channel_id&in_team=:team_id', undefined, NO],
  ['POST', '/users/search', { term: ':username', in_channel_id: ':channel_id' }, NO],
  ['POST', '/users/search', { term: ':username' }, 'open'],
  ['GET', '/users/autocomplete?name=:username&in_team=:team_id&in_channel=:channel_id', undefined, NO],
  ['GET', '/users/known', undefined, 'open'],
  ['POST', '/users/group_channels', [':group_id'], 'open'],
  ['GET', '/users/stats', undefined, 'open'],
  ['GET', '/users/stats/filtered', undefined, NO],
  ['GET', '/users/invalid_emails', undefined, [400, 'api.user.get_users.validation.app_error']],
];
