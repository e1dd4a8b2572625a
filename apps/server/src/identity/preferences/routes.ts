import { StatusOk } from '@parley/contract/core/error.ts';
import { Id, UserPath } from '@parley/contract/core/ids.ts';
import { Preference, Preferences, PreferencesBody } from '@parley/contract/identity/preferences.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { changePreferences, removePreferences } from './change.ts';
import { allPreferences, preference, preferencesOf } from './read.ts';

const config = { access: loggedIn };
/** The reference refuses a body that is no list like one whose entries are wrong. */
const listConfig = { ...config, badBody: 'api.context.invalid_body_param.app_error' };
const ok = { status: 'OK' as const };

/** The reference tells no preference by a name of one letter. */
const Name = Type.String({ pattern: '^[A-Za-z0-9_-]{2,}$' });
const CategoryPath = Type.Object({ user_id: Id, category: Name });
const PreferencePath = Type.Object({ user_id: Id, category: Name, preference_name: Name });

/** What a user chose, as texts under a category and a name. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(
    '/api/v4/users/:user_id/preferences',
    { config, schema: { params: UserPath, response: { 200: Preferences } } },
    async (request) => allPreferences(core, actorOf(request), request.params.user_id),
  );

  http.get(
    '/api/v4/users/:user_id/preferences/:category',
    { config, schema: { params: CategoryPath, response: { 200: Preferences } } },
    async (request) => preferencesOf(core, actorOf(request), request.params.user_id, request.params.category),
  );

  http.get(
    '/api/v4/users/:user_id/preferences/:category/name/:preference_name',
    { config, schema: { params: PreferencePath, response: { 200: Preference } } },
    async (request) => {
      const { user_id: userId, category, preference_name: name } = request.params;
      return preference(core, actorOf(request), userId, { category, name });
    },
  );

  http.put(
    '/api/v4/users/:user_id/preferences',
    { config: listConfig, schema: { params: UserPath, body: PreferencesBody, response: { 200: StatusOk } } },
    async (request) => {
      await changePreferences(core, actorOf(request), request.params.user_id, request.body);
      return ok;
    },
  );

  http.post(
    '/api/v4/users/:user_id/preferences/delete',
    { config: listConfig, schema: { params: UserPath, body: PreferencesBody, response: { 200: StatusOk } } },
    async (request) => {
      await removePreferences(core, actorOf(request), request.params.user_id, request.body);
      return ok;
    },
  );
}
