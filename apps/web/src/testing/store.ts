import { slices } from '../app/data/slices.ts';
import { collapsedThreads } from '../identity/preferences/index.ts';
import { createStore, type Store } from '../lib/store/store.ts';
import { aUser } from './things.ts';

/** The store of the whole client, with `me` logged in. */
export function testStore({ collapsed = true } = {}): Store {
  const store = createStore(slices, (state) => ({ me: state.session.me, collapsed: collapsedThreads(state) }));
  store.apply('config.received', { config: { CollapsedThreads: collapsed ? 'always_on' : 'disabled' } });
  store.apply('session.opened', { user: aUser('me') });
  return store;
}
