// A bare `ws` server: tells its port, and broadcasts what its parent hands it.
import { setImmediate as turn } from 'node:timers/promises';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.once('listening', () => {
  const address = server.address();
  process.send?.(typeof address === 'object' && address ? address.port : 0);
});

process.on('message', async ({ message, times }: { message: string; times: number }) => {
  const bytes = Buffer.from(message);
  for (let n = 0; n < times; n++) {
    for (const client of server.clients) client.send(bytes, { binary: false });
    await turn();
  }
});
process.once('disconnect', () => process.exit());
