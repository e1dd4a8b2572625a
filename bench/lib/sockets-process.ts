// Holds the sockets of a bench; told by its parent where to connect, it tells what it has received.
import { WebSocket } from 'ws';

/** How many connections are opened at a time, so that the listening queue of the system is not the limit. */
const AT_A_TIME = 64;

/** What the process tells: connections that are open, messages and bytes received, the last message of at least 200 bytes. */
export interface Told {
  open: number;
  received: number;
  bytes: number;
  last: string;
}

const told: Told = { open: 0, received: 0, bytes: 0, last: '' };

process.once('message', async ({ url, tokens }: { url: string; tokens: string[] }) => {
  setInterval(() => process.send?.(told), 20);
  const left = [...tokens];
  await Promise.all(
    Array.from({ length: AT_A_TIME }, async () => {
      for (let token = left.pop(); token !== undefined; token = left.pop()) await open(url, token);
    }),
  );
});
process.once('disconnect', () => process.exit());

function open(url: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { headers: { authorization: `Bearer ${token}` }, perMessageDeflate: false });
    socket.once('error', reject);
    socket.once('open', () => {
      told.open++;
      resolve();
    });
    socket.on('message', (message: Buffer) => {
      told.received++;
      told.bytes += message.length;
      if (told.received % 1000 === 0 && message.length > 200) told.last = message.toString();
    });
  });
}
