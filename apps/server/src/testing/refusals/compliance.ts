import { inTeam, NO, type Row } from './row.ts';

const NO_REVIEWER = [403, 'api.content_flagging.error.user_not_reviewer'] as const;
const post = '/content_flagging/post/:post_id';

/** The audit: who did what, with addresses and sessions. */
export const audit: readonly Row[] = [
  ['GET', '/audits', undefined, NO],
  ['GET', '/users/:user_id/audits', undefined, NO],
  ['GET', '/users/:me/audits', undefined, 'open'],
];

/** Flagging messages, where it is switched on. */
export const flagging: readonly Row[] = [
  ['GET', '/content_flagging/config', undefined, NO],
  ['PUT', '/content_flagging/config', { EnableContentFlagging: true }, NO],
  ['GET', '/content_flagging/flag/config', undefined, 'open'],
  ['GET', '/content_flagging/flag/config?team_id=:team_id', undefined, NO_REVIEWER],
  ['GET', '/content_flagging/fields', undefined, 'open'],
  ['GET', '/content_flagging/team/:team_id/status', undefined, inTeam('open')],
  ['GET', '/content_flagging/team/:team_id/reviewers/search?term=', undefined, NO_REVIEWER],
  ['POST', `${post}/flag`, { reason: 'Spam or phishing', comment: 'x' }, NO],
  ['GET', post, undefined, NO_REVIEWER],
  ['GET', `${post}/field_values`, undefined, NO_REVIEWER],
  ['POST', `${post}/assign/:content_reviewer_id`, undefined, NO_REVIEWER],
  ['PUT', `${post}/keep`, { comment: 'x' }, NO_REVIEWER],
  ['PUT', `${post}/remove`, { comment: 'x' }, NO_REVIEWER],
];
