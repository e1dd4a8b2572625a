import type { Category, CategorySorting, CategoryType } from '@parley/contract/conversation/categories.ts';
import type { CategoryRow, Place } from './store.ts';

/** Whose sidebar it is, and of which team. */
export interface Owner {
  readonly userId: string;
  readonly teamId: string;
}

/** Room between two categories, so that the numbers look like those that clients know. */
export const STEP = 10;

const FIRST: readonly { type: CategoryType; display_name: string; sorting: CategorySorting }[] = [
  { type: 'favorites', display_name: 'Favorites', sorting: '' },
  { type: 'channels', display_name: 'Channels', sorting: '' },
  { type: 'direct_messages', display_name: 'Direct Messages', sorting: 'recent' },
];

/** The id of a category that everybody has. */
export const builtInId = (type: CategoryType, { userId, teamId }: Owner): string => `${type}_${userId}_${teamId}`;

/** The owner of a category that everybody has, by its id; null for all other ids. */
export function ownerOf(id: string): Owner | null {
  const [, userId, teamId] = /^(?:favorites|channels|direct_messages)_([a-z0-9]{26})_([a-z0-9]{26})$/.exec(id) ?? [];
  return userId && teamId ? { userId, teamId } : null;
}

/** What everybody starts with. */
export const firstCategories = (owner: Owner): CategoryRow[] =>
  FIRST.map((category, i) => ({
    ...category,
    id: builtInId(category.type, owner),
    user_id: owner.userId,
    team_id: owner.teamId,
    sort_order: i * STEP,
    muted: false,
    collapsed: false,
  }));

/**
 * Puts channels into their categories: favourites into the favourites, others where their owner placed them, the rest among the
 * channels or the direct messages, after those that have a place.
 * @param places in the order of their places, those without one last and by name
 */
export function arrange(categories: readonly CategoryRow[], places: readonly Place[]): Category[] {
  const ids = new Map(categories.map((category) => [category.id, new Set<string>()]));
  const builtIn = Object.fromEntries(categories.map((category) => [category.type, category.id]));
  for (const place of places) {
    const home = place.is_direct ? builtIn.direct_messages : builtIn.channels;
    const id = place.is_favourite ? builtIn.favorites : (place.category_id ?? home);
    ids.get(id ?? '')?.add(place.channel_id);
  }
  return categories.map((category) => ({
    ...category,
    type: category.type as CategoryType,
    sorting: category.sorting as CategorySorting,
    channel_ids: [...(ids.get(category.id) ?? [])],
  }));
}
