import type { Category } from '@parley/contract/conversation/categories.ts';
import type { WireEvent } from '../../core/events/index.ts';
import type { Owner } from './sidebar.ts';

/** A sidebar is its owner's business: nobody else hears of it. */
const clientsOf = ({ userId, teamId }: Owner) => ({ userId, teamId });

export const categoryCreated = (owner: Owner, id: string): WireEvent<'sidebar_category_created'> => ({
  event: 'sidebar_category_created',
  data: { category_id: id },
  audience: clientsOf(owner),
});

export const categoriesUpdated = (owner: Owner, categories: Category[]): WireEvent<'sidebar_category_updated'> => ({
  event: 'sidebar_category_updated',
  data: { updatedCategories: categories },
  audience: clientsOf(owner),
});

export const categoryDeleted = (owner: Owner, id: string): WireEvent<'sidebar_category_deleted'> => ({
  event: 'sidebar_category_deleted',
  data: { category_id: id },
  audience: clientsOf(owner),
});

export const orderUpdated = (owner: Owner, order: string[]): WireEvent<'sidebar_category_order_updated'> => ({
  event: 'sidebar_category_order_updated',
  data: { order },
  audience: clientsOf(owner),
});
