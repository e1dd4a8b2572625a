import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Home } from './home.ts';
import type { Settings } from './settings.ts';

/** How the database is reached: a socket in its folder, or a loopback port where the path is too long for a socket. */
export interface Endpoint {
  settings: Settings;
  url(user: string, password: string, database: string): string;
}

/** The longest path a socket may have on Linux and macOS, less the name PostgreSQL gives it. */
const LONGEST_FOLDER = 103 - '/.s.PGSQL.5432.lock'.length;

export async function chooseEndpoint(home: Home): Promise<Endpoint> {
  return Buffer.byteLength(home.sockets) <= LONGEST_FOLDER ? socketIn(home.sockets) : loopback(await freePort());
}

const socketIn = (folder: string): Endpoint => ({
  settings: {
    listen_addresses: '',
    unix_socket_directories: folder,
    // The folder is private already; root's server connects to a socket of another account.
    unix_socket_permissions: '0700',
    port: '5432',
  },
  url: (user, password, database) =>
    `postgres://${user}:${password}@localhost/${database}?host=${encodeURIComponent(folder)}`,
});

const loopback = (port: number): Endpoint => ({
  settings: { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) },
  url: (user, password, database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
});

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
