import type { Http } from './api/http.ts';
import type { Socket } from './socket/socket.ts';
import type { Storage } from './storage/storage.ts';
import type { FactName, Facts } from './store/registry.ts';
import type { Meta } from './store/slice.ts';
import type { Store } from './store/store.ts';

/** What the work of a feature needs: first parameter of whatever loads, sends or listens. */
export interface Client {
  readonly http: Http;
  readonly store: Store;
  readonly socket: Socket;
  /** what is kept on the device for the user of this moment */
  readonly storage: Storage;
  /** For errors that nobody waits for. They reach the person or the log, never nothing. */
  report(error: unknown): void;
}

/** What a feature does when something happened. Runs after the state took the fact in; errors are reported. */
export type Effects = { [F in FactName]?: (client: Client, data: Facts[F], meta: Meta) => void | Promise<unknown> };

/** Makes one helper with a memory of its own (a queue, a timer) per client. */
export function perClient<T>(make: (client: Client) => T): (client: Client) => T {
  const made = new WeakMap<Client, T>();
  return (client) => {
    const known = made.get(client);
    if (known !== undefined) return known;
    const fresh = make(client);
    made.set(client, fresh);
    return fresh;
  };
}

/** Lets effects happen. Returns the way to stop. */
export function runEffects(client: Client, effects: readonly Effects[]): () => void {
  return client.store.listen((fact, data, meta) => {
    for (const feature of effects) {
      const effect = feature[fact];
      if (!effect) continue;
      try {
        const done = effect(client, data, meta);
        if (done) done.catch((error: unknown) => client.report(error));
      } catch (error) {
        client.report(error);
      }
    }
  });
}
