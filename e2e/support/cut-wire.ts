import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A wire between a client and the server that can be cut. */
export interface CutWire {
  /** what the client connects to */
  readonly url: string;
  /** Breaks every connection; new ones are refused until `mend`. */
  cut(): void;
  mend(): void;
  /** Breaks every connection once. */
  shake(): void;
  close(): Promise<void>;
}

export async function cutWire(serverUrl: string): Promise<CutWire> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
      // A broken wire breaks with an error on either side; that it is closed says all there is to know.
      one.on('error', () => one.destroy());
      one.pipe(other);
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const shake = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    shake,
    cut() {
      whole = false;
      shake();
    },
    mend() {
      whole = true;
    },
    async close() {
      shake();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
