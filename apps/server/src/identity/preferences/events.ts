import type { AnyWireEvent } from '../../core/events/index.ts';
import type { PreferenceRow } from './store.ts';

/** The user's clients hear what was saved, and that their sidebar may look different. */
export const preferencesSaved = (userId: string, preferences: PreferenceRow[]): AnyWireEvent[] => [
  { event: 'preferences_changed', data: { preferences }, audience: { userId } },
  sidebarChanged(userId),
];

/** The user's clients hear what was deleted, and that their sidebar may look different. */
export const preferencesDeleted = (userId: string, preferences: PreferenceRow[]): AnyWireEvent[] => [
  { event: 'preferences_deleted', data: { preferences }, audience: { userId } },
  sidebarChanged(userId),
];

const sidebarChanged = (userId: string): AnyWireEvent => ({
  event: 'sidebar_category_updated',
  data: {},
  audience: { userId },
});
