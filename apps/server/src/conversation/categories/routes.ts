import {
  Categories,
  Category,
  CategoryBodies,
  CategoryBody,
  CategoryOrder,
  OrderedCategories,
} from '@parley/contract/conversation/categories.ts';
import { StatusOk } from '@parley/contract/core/error.ts';
import { Id, UserTeamPath } from '@parley/contract/core/ids.ts';
import { Type } from 'typebox';
import { loggedIn } from '../../core/authz/access.ts';
import type { Core } from '../../core/core.ts';
import { actorOf } from '../../core/http/index.ts';
import { removeCategory, reorder } from './arrange-categories.ts';
import { changeCategories, changeCategory } from './change-categories.ts';
import { createCategory } from './create-category.ts';
import * as read from './read-categories.ts';
import type { Owner } from './sidebar.ts';

const base = '/api/v4/users/:user_id/teams/:team_id/channels/categories';
const config = { access: loggedIn };
const params = UserTeamPath;
const CategoryPath = Type.Object({ user_id: Id, team_id: Id, category_id: Type.String() });
const one = { 200: Category };

const ownerOf = (path: { user_id: string; team_id: string }): Owner => ({ userId: path.user_id, teamId: path.team_id });

/** The categories of the sidebar. */
export function routes(core: Core): void {
  const { http } = core;

  http.get(base, { config, schema: { params, response: { 200: OrderedCategories } } }, async (request) =>
    read.listCategories(core, actorOf(request), ownerOf(request.params)),
  );

  http.post(base, { config, schema: { params, body: CategoryBody, response: one } }, async (request) =>
    createCategory(core, actorOf(request), ownerOf(request.params), request.body),
  );

  http.put(
    base,
    {
      config: { ...config, badBody: 'api.context.invalid_body_param.app_error' },
      schema: { params, body: CategoryBodies, response: { 200: Categories } },
    },
    async (request) => changeCategories(core, actorOf(request), ownerOf(request.params), request.body),
  );

  http.get(`${base}/order`, { config, schema: { params, response: { 200: CategoryOrder } } }, async (request) =>
    read.categoryOrder(core, actorOf(request), ownerOf(request.params)),
  );

  http.put(
    `${base}/order`,
    { config, schema: { params, body: CategoryOrder, response: { 200: CategoryOrder } } },
    async (request) => reorder(core, actorOf(request), ownerOf(request.params), request.body),
  );

  http.get(`${base}/:category_id`, { config, schema: { params: CategoryPath, response: one } }, async (request) =>
    read.categoryById(core, actorOf(request), ownerOf(request.params), request.params.category_id),
  );

  http.put(
    `${base}/:category_id`,
    { config, schema: { params: CategoryPath, body: CategoryBody, response: one } },
    async (request) =>
      changeCategory(core, actorOf(request), ownerOf(request.params), request.params.category_id, request.body),
  );

  http.delete(
    `${base}/:category_id`,
    { config, schema: { params: CategoryPath, response: { 200: StatusOk } } },
    async (request) => {
      await removeCategory(core, actorOf(request), ownerOf(request.params), request.params.category_id);
      return { status: 'OK' as const };
    },
  );
}
