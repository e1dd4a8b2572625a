import type { Preference } from '@parley/contract/identity/preferences.ts';
import { type Dict, put, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Values by category and name. */
export interface PreferencesState {
  byCategory: Dict<Dict<string>>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    preferences: PreferencesState;
  }
  interface Facts {
    /** all there are */
    'preferences.received': { preferences: readonly Preference[] };
  }
}

function save({ byCategory }: PreferencesState, preferences: readonly Preference[]): PreferencesState {
  let next = byCategory;
  for (const { category, name, value } of preferences)
    next = put(next, category, put(next[category] ?? {}, name, value));
  return { byCategory: next };
}

function remove({ byCategory }: PreferencesState, preferences: readonly Preference[]): PreferencesState {
  let next = byCategory;
  for (const { category, name } of preferences) next = put(next, category, without(next[category] ?? {}, name));
  return { byCategory: next };
}

export const preferences = slice<PreferencesState>(
  { byCategory: {} },
  {
    'preferences.received': (_, { preferences }) => save({ byCategory: {} }, preferences),
    preference_changed: (slice, { preference }) => save(slice, [preference]),
    preferences_changed: (slice, { preferences }) => save(slice, preferences),
    preferences_deleted: (slice, { preferences }) => remove(slice, preferences),
  },
  { save: ({ byCategory }) => byCategory, load: (saved) => ({ byCategory: saved as PreferencesState['byCategory'] }) },
);

/** The value of a preference; undefined when it was never set. */
export const preference = (state: State, category: string, name: string): string | undefined =>
  state.preferences.byCategory[category]?.[name];
