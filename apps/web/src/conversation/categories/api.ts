import type { Category, CategoryBody, OrderedCategories } from '@parley/contract/conversation/categories.ts';
import type { StatusOk } from '@parley/contract/core/error.ts';
import type { Http } from '../../lib/api/http.ts';

const root = (teamId: string) => `/users/me/teams/${teamId}/channels/categories`;

/** Calls about the categories of the sidebar. */
export const categoriesApi = (http: Http) => ({
  list: (teamId: string) => http.get<OrderedCategories>(root(teamId)),
  create: (teamId: string, category: CategoryBody) => http.post<Category>(root(teamId), category),
  update: (teamId: string, categories: Category[]) =>
    http.put<Category[]>(root(teamId), categories, { repeatable: true }),
  setOrder: (teamId: string, order: string[]) =>
    http.put<string[]>(`${root(teamId)}/order`, order, { repeatable: true }),
  del: (teamId: string, id: string) => http.del<StatusOk>(`${root(teamId)}/${id}`),
});
