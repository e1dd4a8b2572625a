import type { Category, OrderedCategories } from '@parley/contract/conversation/categories.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { forbidden } from '../../core/http/index.ts';
import { requireCategory, requireOwner } from './policy.ts';
import { arrange, type Owner } from './sidebar.ts';
import { categoriesOf, placesOf } from './store.ts';

/** GET /users/{user_id}/teams/{team_id}/channels/categories */
export async function listCategories(core: Core, actor: Actor, owner: Owner): Promise<OrderedCategories> {
  await requireOwner(core, actor, owner);
  const categories = await sidebarOf(core.db, owner);
  return { categories, order: categories.map((category) => category.id) };
}

/** GET .../categories/order */
export async function categoryOrder(core: Core, actor: Actor, owner: Owner): Promise<string[]> {
  await requireOwner(core, actor, owner);
  return (await categoriesOf(core.db, owner)).map((category) => category.id);
}

/** GET .../categories/{category_id} */
export async function categoryById(core: Core, actor: Actor, asked: Owner, id: string): Promise<Category> {
  const owner = await requireCategory(core, actor, asked, id);
  const category = (await sidebarOf(core.db, owner)).find((each) => each.id === id);
  if (!category) throw forbidden('edit_other_users');
  return category;
}

/** All categories with their channels, in their order. */
export async function sidebarOf(db: Db, owner: Owner): Promise<Category[]> {
  const categories = await categoriesOf(db, owner);
  return arrange(categories, await placesOf(db, owner));
}
