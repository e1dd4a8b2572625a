import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { AppError, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { categoryDeleted, orderUpdated } from './events.ts';
import { requireCategory, requireOwner } from './policy.ts';
import { type Owner, ownerOf } from './sidebar.ts';
import * as store from './store.ts';

/** PUT .../categories/order: all categories of the sidebar, each once. */
export async function reorder(core: Core, actor: Actor, owner: Owner, order: string[]): Promise<string[]> {
  await requireOwner(core, actor, owner);
  if (!order.every((id) => isId(id) || ownerOf(id))) throw invalidBody('category');
  return write(core, async (write) => {
    const known = new Set((await store.lockCategories(write.db, owner)).map((category) => category.id));
    const wanted = new Set(order);
    if (wanted.size !== order.length || known.symmetricDifference(wanted).size > 0) {
      throw refused('The order must name every category of the sidebar once.');
    }
    await store.orderCategories(write.db, order);
    write.publish(orderUpdated(owner, order));
    return order;
  });
}

/** DELETE .../categories/{category_id}: one's own ones; their channels go back to the built-in ones. */
export async function removeCategory(core: Core, actor: Actor, asked: Owner, id: string): Promise<void> {
  const owner = await requireCategory(core, actor, asked, id);
  if (ownerOf(id)) throw refused('This category belongs to every sidebar.');
  await write(core, async (write) => {
    await store.deleteCategory(write.db, id);
    write.publish(categoryDeleted(owner, id));
  });
}

const refused = (message: string): AppError => new AppError('app.channel.sidebar_categories.app_error', 400, message);
