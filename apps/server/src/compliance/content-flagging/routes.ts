import {
  AssignPath,
  DecisionBody,
  FlagBody,
  FlagConfig,
  FlagConfigQuery,
  FlaggingDone,
  FlaggingSettings,
  FlaggingSettingsBody,
  ReviewerQuery,
  TeamFlagging,
} from '@parley/contract/compliance/content-flagging.ts';
import { Post } from '@parley/contract/conversation/posts.ts';
import { PostPath, TeamPath } from '@parley/contract/core/ids.ts';
import { PropertyFields, PropertyValues } from '@parley/contract/core/properties.ts';
import { Users } from '@parley/contract/identity/users.ts';
import { loggedIn, permitted } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf, type Http } from '../../core/http/index.ts';
import { assignReviewer } from './assign.ts';
import { keepPost, removePost } from './decide.ts';
import { flagPost } from './flag-post.ts';
import { requireOffered, requireSwitchedOn } from './policy.ts';
import { fieldsByName, flagConfig, flaggedPost, flaggedPostValues, searchReviewers, teamFlagging } from './read.ts';
import { changeFlaggingSettings, flaggingSettings } from './settings.ts';

const config = { access: loggedIn };
const response = { 200: FlaggingDone };
const DONE: FlaggingDone = {
  status: 'OK',
  err: '',
  payload: {
    users_last_update_at: 0,
    user_errors: null,
    users_syncd: null,
    posts_last_update_at: 0,
    post_errors: null,
    reactions_last_update_at: 0,
    reaction_errors: null,
    acknowledgements_last_update_at: 0,
    acknowledgement_errors: null,
    status_errors: null,
  },
};

/** The settings, whether flagging is switched on or not. */
export function settingsRoutes(core: Core, http: Http): void {
  const config = { access: permitted('manage_system') };
  http.addHook('onRequest', async () => requireOffered(core));

  http.get('/api/v4/content_flagging/config', { config, schema: { response: { 200: FlaggingSettings } } }, async () =>
    flaggingSettings(core),
  );

  http.put(
    '/api/v4/content_flagging/config',
    { config, schema: { body: FlaggingSettingsBody, response } },
    async (request) => {
      await changeFlaggingSettings(core, request.body);
      return DONE;
    },
  );
}

/** Flagging and deciding, while it is switched on. */
export function flaggingRoutes(core: Core, http: Http): void {
  http.addHook('onRequest', async () => requireSwitchedOn(core));

  http.get(
    '/api/v4/content_flagging/flag/config',
    { config, schema: { querystring: FlagConfigQuery, response: { 200: FlagConfig } } },
    async (request) => flagConfig(core, actorOf(request), request.query.team_id),
  );

  http.get(
    '/api/v4/content_flagging/team/:team_id/status',
    { config, schema: { params: TeamPath, response: { 200: TeamFlagging } } },
    async (request) => teamFlagging(core, actorOf(request), request.params.team_id),
  );

  http.get('/api/v4/content_flagging/fields', { config, schema: { response: { 200: PropertyFields } } }, async () =>
    fieldsByName(core),
  );

  http.post(
    '/api/v4/content_flagging/post/:post_id/flag',
    { config, schema: { params: PostPath, body: FlagBody, response } },
    async (request) => {
      await flagPost(core, actorOf(request), request.params.post_id, request.body);
      return DONE;
    },
  );

  http.get(
    '/api/v4/content_flagging/post/:post_id',
    { config, schema: { params: PostPath, response: { 200: Post } } },
    async (request) => flaggedPost(core, actorOf(request), request.params.post_id),
  );

  http.get(
    '/api/v4/content_flagging/post/:post_id/field_values',
    { config, schema: { params: PostPath, response: { 200: PropertyValues } } },
    async (request) => flaggedPostValues(core, actorOf(request), request.params.post_id),
  );

  for (const [way, decide] of [
    ['keep', keepPost],
    ['remove', removePost],
  ] as const) {
    http.put(
      `/api/v4/content_flagging/post/:post_id/${way}`,
      { config, schema: { params: PostPath, body: DecisionBody, response } },
      async (request) => {
        await decide(core, actorOf(request), request.params.post_id, request.body);
        return DONE;
      },
    );
  }

  http.get(
    '/api/v4/content_flagging/team/:team_id/reviewers/search',
    { config, schema: { params: TeamPath, querystring: ReviewerQuery, response: { 200: Users } } },
    async (request) => searchReviewers(core, actorOf(request), request.params.team_id, request.query.term ?? ''),
  );

  http.post(
    '/api/v4/content_flagging/post/:post_id/assign/:content_reviewer_id',
    { config, schema: { params: AssignPath, response } },
    async (request) => {
      await assignReviewer(core, actorOf(request), request.params.post_id, request.params.content_reviewer_id);
      return DONE;
    },
  );
}
