import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocketServer, type WebSocket as Wire } from 'ws';
import { NetworkError } from '../api/error.ts';
import { Socket, type SocketOptions } from './socket.ts';
import type { SocketState } from './state.ts';

const broadcast = {
  omit_users: null,
  user_id: '',
  channel_id: 'c',
  team_id: '',
  connection_id: '',
  omit_connection_id: '',
};

/** A server's side: keeps what it said, greets or resumes as told. */
class Peer {
  server!: WebSocketServer;
  readonly wires: Wire[] = [];
  readonly queries: URLSearchParams[] = [];
  readonly asked: { seq: number; action: string; data: Record<string, unknown> }[] = [];
  answers = true;
  port = 0;
  onConnect: (wire: Wire, query: URLSearchParams) => void = (wire) => this.greet(wire, `id${this.wires.length}`);

  async listen(port = 0): Promise<void> {
    this.server = new WebSocketServer({ port, host: '127.0.0.1' });
    this.server.on('connection', (wire: Wire, request: IncomingMessage) => {
      const query = new URL(request.url ?? '', 'ws://x').searchParams;
      this.wires.push(wire);
      this.queries.push(query);
      wire.on('message', (text) => this.#asked(wire, JSON.parse(String(text))));
      this.onConnect(wire, query);
    });
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  get last(): Wire {
    const wire = this.wires.at(-1);
    if (!wire) throw new Error('nobody is connected');
    return wire;
  }

  greet(wire: Wire, connection_id: string): void {
    this.say(wire, 0, 'hello', { connection_id, server_version: '', server_hostname: '' });
  }

  say(wire: Wire, seq: number, event: string, data: unknown): void {
    wire.send(JSON.stringify({ event, data, broadcast, seq }));
  }

  #asked(wire: Wire, request: { seq: number; action: string; data: Record<string, unknown> }): void {
    this.asked.push(request);
    if (!this.answers) return;
    if (request.action === 'get_statuses')
      wire.send(
        JSON.stringify({
          status: 'FAIL',
          seq_reply: request.seq,
          error: { id: 'no', message: 'No.', detailed_error: '', status_code: 403 },
        }),
      );
    else wire.send(JSON.stringify({ status: 'OK', seq_reply: request.seq, data: { text: 'pong' } }));
  }

  async close(): Promise<void> {
    for (const wire of this.wires) wire.terminate();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

let peer: Peer;
let socket: Socket | undefined;
let online = true;
let networkChanged = () => {};
let heard: string[] = [];
let states: SocketState['kind'][] = [];
let fresh = 0;
let stranded = 0;

beforeEach(async () => {
  peer = new Peer();
  await peer.listen();
  online = true;
  heard = [];
  states = [];
  fresh = 0;
  stranded = 0;
});

afterEach(async () => {
  socket?.close();
  await peer.close();
});

function connect(options: Partial<SocketOptions> = {}): Socket {
  const { port } = peer;
  socket = new Socket({
    url: () => `ws://127.0.0.1:${port}/api/v4/websocket`,
    onEvent: (event) => heard.push(event.event === 'typing' ? event.data.user_id : event.event),
    onState: ({ kind }) => states.push(kind),
    onFresh: () => fresh++,
    onStranded: () => stranded++,
    network: {
      online: () => online,
      subscribe(changed) {
        networkChanged = changed;
        return () => {};
      },
    },
    firstWait: 5,
    longestWait: 20,
    ...options,
  });
  socket.open();
  return socket;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2));
}

const typing = (user_id: string) => ({ user_id, parent_id: '' });

test('connects, is greeted, hears events with their data read', async () => {
  const events: unknown[] = [];
  connect({ onEvent: ({ data }) => events.push(data) });
  await until(() => fresh === 1);
  peer.say(peer.last, 1, 'reaction_added', { reaction: '{"emoji_name":"+1"}' });
  await until(() => events.length === 2);
  expect(events[1]).toEqual({ reaction: { emoji_name: '+1' } });
  expect(states).toEqual(['connecting', 'open']);
  expect(socket?.connectionId).toBe('id1');
});

test('a broken connection resumes where it was: every event once, no full look', async () => {
  connect();
  await until(() => fresh === 1);
  peer.say(peer.last, 1, 'typing', typing('a'));
  await until(() => heard.includes('a'));
  peer.onConnect = (wire, query) => {
    const next = Number(query.get('sequence_number'));
    // The server repeats from the number asked for; one too early must not be heard twice.
    for (const [seq, who] of ['', 'a', 'b', 'c'].entries())
      if (seq >= next - 1 && who) peer.say(wire, seq, 'typing', typing(who));
  };
  peer.last.terminate();
  await until(() => heard.includes('c'));
  expect(heard).toEqual(['hello', 'a', 'b', 'c']);
  expect(fresh).toBe(1);
  expect(Object.fromEntries(peer.queries[1] ?? [])).toEqual({ connection_id: 'id1', sequence_number: '2' });
});

test('a connection that the server does not know any more is a fresh one', async () => {
  connect();
  await until(() => fresh === 1);
  peer.last.terminate();
  await until(() => fresh === 2);
  peer.say(peer.last, 1, 'typing', typing('a'));
  await until(() => heard.includes('a'));
  expect(socket?.connectionId).toBe('id2');
});

test('a missing number leads to a fresh connection and a full look', async () => {
  connect();
  await until(() => fresh === 1);
  const closed = once(peer.last, 'close');
  peer.say(peer.last, 2, 'typing', typing('lost one before'));
  expect((await closed)[0]).toBe(4001);
  await until(() => fresh === 2);
  expect(peer.queries[1]?.size).toBe(0);
  expect(heard).not.toContain('lost one before');
});

test('an unreadable frame counts as a missing one', async () => {
  connect();
  await until(() => fresh === 1);
  peer.last.send('{"event":');
  await until(() => fresh === 2);
});

test('waits between attempts, longer each time, and says until when', async () => {
  const { port } = peer;
  await peer.close();
  const waits: SocketState[] = [];
  connect({ url: () => `ws://127.0.0.1:${port}/`, onState: (state) => state.kind === 'waiting' && waits.push(state) });
  await until(() => waits.length === 4);
  expect(waits.every((state) => state.kind === 'waiting' && state.retryAt > 0)).toBe(true);
  await until(() => stranded > 0);
  await peer.listen(port);
  await until(() => fresh === 1);
});

test('does not wait any longer when told to try', async () => {
  connect({ firstWait: 60_000, longestWait: 60_000 });
  await until(() => fresh === 1);
  peer.last.terminate();
  await until(() => socket?.state.kind === 'waiting');
  socket?.wake();
  await until(() => fresh === 2);
});

test('without a network it does not try, with one it does at once', async () => {
  connect({ firstWait: 60_000 });
  await until(() => fresh === 1);
  online = false;
  networkChanged();
  expect(socket?.state.kind).toBe('offline');
  await until(() => peer.last.readyState === 3);
  online = true;
  networkChanged();
  await until(() => fresh === 2);
  expect(states).toEqual(['connecting', 'open', 'offline', 'connecting', 'open']);
});

test('silence is a lost connection', async () => {
  connect({ pingEvery: 20 });
  await until(() => fresh === 1);
  peer.answers = false;
  const closed = once(peer.last, 'close');
  expect((await closed)[0]).toBe(4000);
  peer.answers = true;
  await until(() => peer.wires.length > 1 && socket?.state.kind === 'open');
});

test('requests are numbered and get their own reply; a refusal is an error', async () => {
  const open = connect();
  await until(() => fresh === 1);
  const [first, second] = [open.request('ping', {}), open.request('get_statuses', {})];
  expect(await first).toMatchObject({ text: 'pong' });
  await expect(second).rejects.toMatchObject({ id: 'no', status: 403 });
  expect(new Set(peer.asked.map(({ seq }) => seq)).size).toBe(peer.asked.length);
  expect(peer.asked[0]?.seq).toBe(1);
});

test('a request without a connection, or whose connection breaks, fails', async () => {
  const open = connect();
  await expect(open.request('ping', {})).rejects.toBeInstanceOf(NetworkError);
  await until(() => fresh === 1);
  peer.answers = false;
  const lost = open.request('ping', {});
  peer.last.terminate();
  await expect(lost).rejects.toBeInstanceOf(NetworkError);
});

test('closed for good it stays closed', async () => {
  connect();
  await until(() => fresh === 1);
  socket?.close();
  expect(socket?.state.kind).toBe('closed');
  expect(socket?.connectionId).toBe('');
  await until(() => peer.last.readyState === 3);
  expect(peer.wires).toHaveLength(1);
});
