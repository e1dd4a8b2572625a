import { type Static, Type } from 'typebox';
import { Maybe, OptionalBoolean, OptionalString, Strings } from '../core/schema.ts';

export type CategoryType = 'favorites' | 'channels' | 'direct_messages' | 'custom';
export type CategorySorting = '' | 'alpha' | 'recent' | 'manual';

/** A category of the sidebar and its channels: `GET .../channels/categories/{category_id}`. */
export const Category = Type.Object({
  id: Type.String(),
  user_id: Type.String(),
  team_id: Type.String(),
  sort_order: Type.Integer(),
  sorting: Type.Unsafe<CategorySorting>({ type: 'string' }),
  type: Type.Unsafe<CategoryType>({ type: 'string' }),
  display_name: Type.String(),
  muted: Type.Boolean(),
  collapsed: Type.Boolean(),
  channel_ids: Strings,
});
export type Category = Static<typeof Category>;
export const Categories = Type.Array(Category);

/** Answer of `GET /users/{user_id}/teams/{team_id}/channels/categories`. */
export const OrderedCategories = Type.Object({ categories: Categories, order: Strings });
export type OrderedCategories = Static<typeof OrderedCategories>;

/** Body of `POST .../categories` and `PUT .../categories/{category_id}`; an array of it for `PUT .../categories`. */
export const CategoryBody = Type.Object({
  id: OptionalString,
  user_id: OptionalString,
  team_id: OptionalString,
  sort_order: Type.Optional(Type.Integer()),
  sorting: OptionalString,
  type: OptionalString,
  display_name: OptionalString,
  muted: OptionalBoolean,
  collapsed: OptionalBoolean,
  channel_ids: Maybe(Strings),
});
export type CategoryBody = Static<typeof CategoryBody>;
export const CategoryBodies = Type.Array(CategoryBody);

/** Body and answer of `PUT .../categories/order`: category ids. */
export const CategoryOrder = Strings;
