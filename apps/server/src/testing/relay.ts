import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire to a server that can be cut, as a network does: at once, with whatever is under way lost, and without a goodbye. */
export interface Relay {
  /** The same server by way of the wire. */
  readonly url: string;
  /** Cuts every connection and refuses new ones. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
}

/** @param target http:// address of a server on this machine */
export async function relayTo(target: string): Promise<Relay> {
  const { port } = new URL(target);
  const ends = new Set<Socket>();
  let isCut = false;
  const drop = (end: Socket) => {
    ends.delete(end);
    end.destroy();
  };
  const server = createServer((near) => {
    if (isCut) return void near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    for (const [end, other] of [
      [near, far],
      [far, near],
    ] as const) {
      ends.add(end);
      end.pipe(other);
      // An end that breaks takes the other one along: that is all there is to do about it.
      end.on('error', () => drop(other)).on('close', () => drop(other));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut() {
      isCut = true;
      for (const end of ends) end.resetAndDestroy();
      ends.clear();
    },
    mend() {
      isCut = false;
    },
    async close() {
      for (const end of ends) end.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
