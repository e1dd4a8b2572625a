import { createContext, useCallback, useContext, useEffect, useSyncExternalStore } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { isAbort } from './api/error.ts';
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

/**
 * Asks when typing rests: `ask` runs once it has stayed the same for `rest` milliseconds, and is given up when it changes. Memoise
 * it over what is asked; leave it out when there is nothing to ask.
 */
export function useAsk(ask: ((signal: AbortSignal) => Promise<void>) | undefined, rest: number): void {
  const client = useClient();
  useEffect(() => {
    if (!ask) return;
    const stop = new AbortController();
    const timer = setTimeout(() => {
      ask(stop.signal).catch((error: unknown) => {
        if (!isAbort(error)) client.report(error);
      });
    }, rest);
    return () => {
      clearTimeout(timer);
      stop.abort(new DOMException('typed on', 'AbortError'));
    };
  }, [client, ask, rest]);
}
