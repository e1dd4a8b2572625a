import type { Category, CategoryBody } from '@parley/contract/conversation/categories.ts';
import type { Actor } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { type Write, write } from '../../core/db/write.ts';
import { forbidden, invalidBody } from '../../core/http/index.ts';
import { checkBody } from './check-body.ts';
import { categoriesUpdated } from './events.ts';
import { dropFavourites, keepFavourites } from './favourites.ts';
import { followMuting } from './muting.ts';
import { requireCategory, requireOwner } from './policy.ts';
import { sidebarOf } from './read-categories.ts';
import type { Owner } from './sidebar.ts';
import * as store from './store.ts';

/** PUT .../categories/{category_id}: name, sorting, muting, folding and channels; built-in ones keep their name. */
export async function changeCategory(
  core: Core,
  actor: Actor,
  asked: Owner,
  id: string,
  body: CategoryBody,
): Promise<Category> {
  const owner = await requireCategory(core, actor, asked, id);
  checkBody(asked, body);
  const [changed] = await change(core, owner, [{ ...body, id }]);
  if (!changed) throw forbidden('edit_other_users');
  return changed;
}

/** PUT .../categories: several at once, for channels that move from one to another. */
export async function changeCategories(
  core: Core,
  actor: Actor,
  asked: Owner,
  bodies: readonly CategoryBody[],
): Promise<Category[]> {
  await requireOwner(core, actor, asked);
  const byOwner = new Map<string, { owner: Owner; bodies: CategoryBody[] }>();
  for (const body of bodies) {
    checkBody(asked, body);
    const owner = await requireCategory(core, actor, asked, body.id ?? '').catch(() => {
      throw invalidBody('category');
    });
    const key = `${owner.userId} ${owner.teamId}`;
    byOwner.set(key, { owner, bodies: [...(byOwner.get(key)?.bodies ?? []), body] });
  }
  const changed: Category[] = [];
  for (const { owner, bodies } of byOwner.values()) changed.push(...(await change(core, owner, bodies)));
  return changed;
}

/** Changes categories of one sidebar in one transaction, and gives them as they are now. */
function change(core: Core, owner: Owner, bodies: readonly CategoryBody[]): Promise<Category[]> {
  return write(core, async (write) => {
    const known = await store.lockCategories(write.db, owner);
    const before = await sidebarOf(write.db, owner);
    for (const body of bodies) {
      const category = known.find((each) => each.id === body.id);
      if (!category) throw invalidBody('category');
      await changeOne(write, category, body);
    }
    const after = await sidebarOf(write.db, owner);
    await followMuting(core, write, owner.userId, { before, after });
    const changed = bodies.flatMap((body) => after.filter((category) => category.id === body.id));
    write.publish(categoriesUpdated(owner, changed));
    return changed;
  });
}

async function changeOne({ db }: Write, category: store.CategoryRow, body: CategoryBody): Promise<void> {
  const isCustom = category.type === 'custom';
  const channelIds = body.channel_ids ?? [];
  await store.updateCategory(db, category.id, {
    display_name: isCustom ? (body.display_name ?? '') : category.display_name,
    sorting: body.sorting ?? '',
    collapsed: body.collapsed ?? false,
    // Direct messages are muted one by one.
    muted: category.type !== 'direct_messages' && (body.muted ?? false),
  });
  await store.placeChannels(db, category, channelIds);
  if (category.type === 'favorites') await keepFavourites(db, category);
  else await dropFavourites(db, category.user_id, channelIds);
}
