import { createHttp } from '../lib/api/http.ts';
import { type Client, type Effects, runEffects } from '../lib/client.ts';
import { Socket } from '../lib/socket/socket.ts';
import { memoryStorage, type Storage } from '../lib/storage/storage.ts';
import { testStore } from './store.ts';

export interface TestClient extends Client {
  /** errors that nobody waited for */
  readonly reported: unknown[];
}

/** A client of `me` without a live connection, calling the server at `base`. */
export function testClient(
  base: string,
  effects: readonly Effects[] = [],
  storage: Storage = memoryStorage(),
): TestClient {
  const reported: unknown[] = [];
  const store = testStore();
  const client: TestClient = {
    http: createHttp({ base, firstWait: 1 }),
    store,
    socket: new Socket({
      url: () => base.replace('http', 'ws'),
      onEvent: () => undefined,
      onFresh: () => undefined,
      onState: (state) => store.apply('connection.changed', { state }),
      network: { online: () => false, subscribe: () => () => undefined },
    }),
    storage,
    report: (error) => reported.push(error),
    reported,
  };
  runEffects(client, effects);
  return client;
}

/** Waits until something holds; the test's own time limit ends the wait. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 2));
}
