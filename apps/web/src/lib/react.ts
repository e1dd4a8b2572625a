import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { Http } from './api/http.ts';
import type { Client } from './client.ts';
import type { State } from './store/registry.ts';

/** The client of the page, put here once at the top. */
export const ClientContext = createContext<Client | undefined>(undefined);

/** The client of the page. */
export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('There is no client above this component.');
  return client;
}

/** A value of the state; the component renders again when the selector returns another one. */
export function useSelect<T>(selector: (state: State) => T): T {
  const { store } = useClient();
  const read = useCallback(() => selector(store.getState()), [selector, store]);
  return useSyncExternalStore(store.subscribe, read, read);
}

/** Like `useSelect` for selectors that build an object or list of values: compares them one by one. */
export const useSelectShallow = <T>(selector: (state: State) => T): T => useSelect(useShallow(selector));

const apis = new WeakMap<Http, Map<unknown, unknown>>();

/** The calls of a feature, bound to the page's client: `useApi(usersApi)`. */
export function useApi<A>(make: (http: Http) => A): A {
  const { http } = useClient();
  const made = apis.get(http) ?? new Map<unknown, unknown>();
  apis.set(http, made);
  if (!made.has(make)) made.set(make, make(http));
  return made.get(make) as A;
}
