import type { Category, OrderedCategories } from '@parley/contract/conversation/categories.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { change, type Dict, put, putAll, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** The sidebar of each team: its categories in their order. */
export interface CategoriesState {
  byTeam: Dict<{ order: readonly string[]; byId: Dict<Category> }>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    categories: CategoriesState;
  }
  interface Facts {
    'categories.received': OrderedCategories & { teamId: string };
  }
}

const update = ({ byTeam }: CategoriesState, teamId: string, categories: readonly Category[]): CategoriesState => ({
  byTeam: change(byTeam, teamId, ({ order, byId }) => ({ order, byId: putAll(byId, categories, ({ id }) => id) })),
});

export const categories = slice<CategoriesState>(
  { byTeam: {} },
  {
    'categories.received': ({ byTeam }, { teamId, categories, order }) => ({
      byTeam: put(byTeam, teamId, { order, byId: putAll<Category>({}, categories, ({ id }) => id) }),
    }),
    sidebar_category_updated: (slice, { updatedCategories }, { broadcast }) =>
      updatedCategories ? update(slice, broadcast?.team_id ?? '', updatedCategories) : slice,
    sidebar_category_deleted: ({ byTeam }, { category_id }, { broadcast }) => ({
      byTeam: change(byTeam, broadcast?.team_id ?? '', ({ order, byId }) => ({
        order: order.filter((id) => id !== category_id),
        byId: without(byId, category_id),
      })),
    }),
    sidebar_category_order_updated: ({ byTeam }, { order }, { broadcast }) => ({
      byTeam: change(byTeam, broadcast?.team_id ?? '', ({ byId }) => ({ order, byId })),
    }),
  },
  { save: ({ byTeam }) => byTeam, load: (saved) => ({ byTeam: saved as CategoriesState['byTeam'] }) },
);

/** The categories of a team from top to bottom. */
export const categoriesOfTeam = keyed((teamId: string) =>
  memo([(state: State) => state.categories.byTeam[teamId]], (team): readonly Category[] =>
    team ? team.order.map((id) => team.byId[id]).filter((category) => category !== undefined) : [],
  ),
);
