import type { Category, CategoryBody } from '@parley/contract/conversation/categories.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { newId } from '../../core/ids/index.ts';
import { checkBody } from './check-body.ts';
import { categoryCreated } from './events.ts';
import { dropFavourites } from './favourites.ts';
import { requireOwner } from './policy.ts';
import { sidebarOf } from './read-categories.ts';
import type { Owner } from './sidebar.ts';
import * as store from './store.ts';

/**
 * POST /users/{user_id}/teams/{team_id}/channels/categories: a category of one's own, below the favourites if these come first, at
 * the top otherwise. Channels move to it from where they were.
 */
export async function createCategory(core: Core, actor: Actor, owner: Owner, body: CategoryBody): Promise<Category> {
  await requireOwner(core, actor, owner);
  checkBody(owner, body);
  const channelIds = body.channel_ids ?? [];
  return write(core, async (write) => {
    const known = await store.lockCategories(write.db, owner);
    const category = {
      id: newId(),
      user_id: owner.userId,
      team_id: owner.teamId,
      sort_order: 0,
      sorting: body.sorting ?? '',
      type: 'custom',
      display_name: body.display_name ?? '',
      muted: body.muted ?? false,
      collapsed: body.collapsed ?? false,
    };
    await store.insertCategory(write.db, category);
    const order = known.map((each) => each.id);
    order.splice(known[0]?.type === 'favorites' ? 1 : 0, 0, category.id);
    await store.orderCategories(write.db, order);
    await store.removePlaces(write.db, owner, channelIds);
    await dropFavourites(write.db, owner.userId, channelIds);
    await store.placeChannels(write.db, category, channelIds);
    write.publish(categoryCreated(owner, category.id));
    const made = (await sidebarOf(write.db, owner)).find((each) => each.id === category.id);
    if (!made) throw new Error('A category that was just made is gone.');
    return made;
  });
}
