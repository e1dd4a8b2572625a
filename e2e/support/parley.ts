import { WebSocket } from 'ws';
import type { Caller } from '../../apps/server/src/testing/caller.ts';
import { createParley, type Parley } from '../../apps/web/src/app/data/client.ts';
import { memoryStorage, type Storage } from '../../apps/web/src/lib/storage/storage.ts';

export interface Visit {
  parley: Parley;
  /** errors that nobody waited for */
  reported: unknown[];
  /** how often everything had to be looked at anew */
  fresh(): number;
  /** makes the next connection one that the server does not know, as after a long absence */
  forget(): void;
}

/** The data layer of the web client in this process, as somebody who is logged in. */
export async function visitAs(caller: Caller, url: string, storage: Storage = memoryStorage()): Promise<Visit> {
  const authorization = `Bearer ${caller.token}`;
  const reported: unknown[] = [];
  let forgotten = false;
  let fresh = 0;
  const parley = createParley({
    http: { base: url, headers: () => ({ authorization }), firstWait: 20 },
    socket: {
      url: () => `${url.replace('http', 'ws')}/api/v4/websocket`,
      create(address) {
        const to = forgotten ? address.replace(/\?.*/, '') : address;
        const socket = new WebSocket(to, { headers: { authorization } });
        // That it failed is told by its end; without a listener the error would end the process.
        socket.on('error', () => undefined);
        return socket as unknown as globalThis.WebSocket;
      },
      network: { online: () => true, subscribe: () => () => undefined },
      firstWait: 20,
      longestWait: 200,
    },
    openStorage: async () => storage,
    remembered: { get: () => caller.id, set: () => undefined, clear: () => undefined },
    onError: (error) => reported.push(error),
  });
  parley.store.listen((fact) => {
    if (fact !== 'connection.fresh') return;
    fresh += 1;
    forgotten = false;
  });
  await parley.start();
  await until(() => parley.store.getState().sync.done);
  return {
    parley,
    reported,
    fresh: () => fresh,
    forget: () => {
      forgotten = true;
    },
  };
}

/** Waits until something holds; the test's own time limit ends the wait. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
