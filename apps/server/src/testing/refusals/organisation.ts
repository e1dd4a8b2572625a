import { inTeam, NO, type Row } from './row.ts';

/** The team, its members and what may be done in it. */
export const teams: readonly Row[] = [
  [
    'POST',
    '/teams',
    { name: ':team_name', display_name: 'x', type: 'I' },
    [400, 'store.sql_team.save_team.existing.app_error'],
  ],
  ['GET', '/teams', undefined, 'open'],
  ['POST', '/teams/search', { term: ':team_name' }, 'open'],
  ['GET', '/teams/:team_id', undefined, inTeam('open')],
  ['GET', '/teams/name/:team_name', undefined, inTeam('open')],
  ['GET', '/teams/name/:team_name/exists', undefined, 'open'],
  ['GET', '/users/:user_id/teams', undefined, NO],
  ['GET', '/teams/:team_id/stats', undefined, inTeam('open')],
  ['PUT', '/teams/:team_id', { id: ':team_id', display_name: 'x' }, NO],
  ['PUT', '/teams/:team_id/patch', { display_name: 'x' }, NO],
  ['PUT', '/teams/:team_id/privacy', { privacy: 'O' }, NO],
  ['POST', '/teams/:team_id/regenerate_invite_id', undefined, NO],
  ['DELETE', '/teams/:team_id', undefined, NO],
  ['DELETE', '/teams/:team_id?permanent=true', undefined, NO],
  ['POST', '/teams/:team_id/restore', undefined, NO],
  ['GET', '/teams/:team_id/members', undefined, inTeam('open')],
  ['GET', '/teams/:team_id/members/:user_id', undefined, inTeam('open')],
  ['POST', '/teams/:team_id/members/ids', [':user_id'], inTeam('open')],
  ['GET', '/users/:user_id/teams/members', undefined, NO],
  ['POST', '/teams/:team_id/members', { team_id: ':team_id', user_id: ':me' }, NO],
  ['POST', '/teams/:team_id/members/batch', [{ team_id: ':team_id', user_id: ':me' }], inTeam('open')],
  [
    'POST',
    '/teams/members/invite?invite_id=nosuchinvitation',
    undefined,
    [404, 'app.team.get_by_invite_id.finding.app_error'],
  ],
  ['DELETE', '/teams/:team_id/members/:user_id', undefined, NO],
  ['PUT', '/teams/:team_id/members/:user_id/roles', { roles: 'team_user' }, NO],
  ['PUT', '/teams/:team_id/members/:user_id/schemeRoles', { scheme_user: true }, NO],
  ['PUT', '/teams/:team_id/scheme', { scheme_id: ':scheme_id' }, NO],
  ['PUT', '/teams/:team_id/scheme', { scheme_id: '' }, NO],
  ['GET', '/teams/:team_id/image', undefined, inTeam([404, 'api.team.get_team_icon.read_file.app_error'])],
  ['POST', '/teams/:team_id/image', undefined, NO],
  ['DELETE', '/teams/:team_id/image', undefined, NO],
];

/** Roles: their names are no secret, since clients decide by them what to offer. */
export const roles: readonly Row[] = [
  ['GET', '/roles', undefined, NO],
  ['GET', '/roles/:role_id', undefined, 'open'],
  ['GET', '/roles/name/:role_name', undefined, 'open'],
  ['POST', '/roles/names', [':role_name'], 'open'],
  ['PUT', '/roles/:role_id/patch', { permissions: [] }, NO],
  ['POST', '/permissions/ancillary', ['manage_system'], 'open'],
];

/** Schemes belong to those who administer the server. */
export const schemes: readonly Row[] = [
  ['POST', '/schemes', { name: 'a_scheme', display_name: 'A scheme', scope: 'team' }, NO],
  ['GET', '/schemes', undefined, NO],
  ['GET', '/schemes/:scheme_id', undefined, NO],
  ['PUT', '/schemes/:scheme_id/patch', { display_name: 'x' }, NO],
  ['DELETE', '/schemes/:scheme_id', undefined, NO],
  ['GET', '/schemes/:scheme_id/teams', undefined, NO],
  ['GET', '/schemes/:scheme_id/channels', undefined, NO],
];
