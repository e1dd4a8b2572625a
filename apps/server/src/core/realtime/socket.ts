import type { Duplex } from 'node:stream';
import { type RawData, WebSocket } from 'ws';
import type { Connection } from './connection.ts';

/** What is known of a socket from its address. */
export interface SocketQuery {
  /** The connection to go on with, and the number of the event to hear next. */
  readonly resume: { readonly id: string; readonly seq: number } | null;
  readonly acknowledges: boolean;
}

/** A new connection without wishes. */
export const NO_QUERY: SocketQuery = { resume: null, acknowledges: false };

/** Who is told what happens to sockets. */
export interface SocketHost {
  received(socket: ClientSocket, message: Buffer, isBinary: boolean): void;
  closed(socket: ClientSocket): void;
}

/** A WebSocket of a client. State lives in fields and listeners are shared functions: an idle socket must cost little. */
export class ClientSocket extends WebSocket {
  /** Null until the client has said who it is, and again once the connection has another socket. */
  connection: Connection | null = null;
  query: SocketQuery = NO_QUERY;
  /** When something was last heard of the client. */
  lastHeard = 0;
  /** Settles when it is known whose the socket is; requests that come meanwhile wait. */
  admission: Promise<unknown> | undefined = undefined;
  /** Requests under way. */
  requests = 0;
  /** The system takes no more for now; told by the stream's `drain`. */
  isFull = false;
  #host: SocketHost | undefined;
  #stream: Duplex | undefined;

  /**
   * Takes the socket into service.
   * @param stream what it speaks over, for `writeFrames`
   */
  serve(host: SocketHost, stream: Duplex, query: SocketQuery): void {
    this.#host = host;
    this.#stream = stream;
    this.query = query;
    this.on('message', onMessage).on('ping', onHeard).on('pong', onHeard).on('error', onError).on('close', onClose);
  }

  /** @internal for the shared listeners */
  tell(message: Buffer, isBinary: boolean): void {
    this.lastHeard = Date.now();
    this.#host?.received(this, message, isBinary);
  }

  /** @internal for the shared listeners */
  tellClosed(): void {
    this.#host?.closed(this);
  }

  /** Bytes that the system has not taken yet. */
  get unread(): number {
    return this.#stream?.writableLength ?? 0;
  }

  /**
   * Writes whole frames made elsewhere, in one piece. `ws` would make a frame header and two writes for each receiver; here the
   * frame of an event is made once. Nothing of `ws` is in the middle of a frame between two calls: compression is off and no
   * message is sent in fragments.
   */
  writeFrames(frames: Buffer): void {
    if (this.readyState !== WebSocket.OPEN || !this.#stream) return;
    if (this.#stream.write(frames)) return;
    this.isFull = true;
    this.#stream.once('drain', () => {
      this.isFull = false;
      this.connection?.flush();
    });
  }

  /** Answers a request of the client; answers have no number and are not kept. */
  reply(message: object): void {
    if (this.readyState === WebSocket.OPEN) this.send(JSON.stringify(message));
  }
}

// `ws` calls listeners with the socket as `this`. Shared functions rather than closures: five less per socket.
function onMessage(this: WebSocket, message: RawData, isBinary: boolean): void {
  (this as ClientSocket).tell(message as Buffer, isBinary); // `nodebuffer`, the default, makes every message one Buffer
}

function onHeard(this: WebSocket): void {
  (this as ClientSocket).lastHeard = Date.now();
}

function onClose(this: WebSocket): void {
  (this as ClientSocket).tellClosed();
}

/** A frame against the protocol: `ws` closes the socket by itself; without a listener the error would end the process. */
function onError(): void {}
