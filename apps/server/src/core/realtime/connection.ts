import type { Actor } from '../authz/actor.ts';
import type { Counters } from './counters.ts';
import { MOST_WAITING, MOST_WAITING_BYTES, MOST_WAITING_DETACHED, SLOW_AT } from './limits.ts';
import type { FrameCache, Prepared } from './prepared.ts';
import { Replay } from './replay.ts';
import type { ClientSocket } from './socket.ts';
import type { ConnectedUser } from './users.ts';

/** Bytes written in one piece when many events wait. */
const CHUNK = 64 * 1024;

/** What a connection needs of the hub. */
export interface ConnectionHost {
  readonly counters: Counters;
  readonly frames: FrameCache;
  /** Asks for `flush` at the end of this turn of the event loop. */
  schedule(connection: Connection): void;
  /** The reader is too slow: its socket is to be cut. */
  cut(connection: Connection): void;
  /** An event could not be kept: what this connection was to hear has a gap from here on. */
  lost(connection: Connection): void;
}

/**
 * One client's line to the server. It outlives its socket: what it is to hear meanwhile waits, so that a client that comes back
 * hears everything once and in order. Events get their number when they are written, so those left out leave no gap.
 */
export class Connection {
  readonly id: string;
  readonly user: ConnectedUser;
  token: string;
  actor: Actor;
  /** Hears `sensitive` copies rather than `sanitized` ones. */
  isAdmin: boolean;
  /** Asked for `should_ack`. */
  readonly acknowledges: boolean;
  socket: ClientSocket | null = null;
  /** When the socket was lost; 0 while there is one. */
  detachedAt = 0;
  /** What the client shows, as it says; undefined where it never said. */
  channelOnScreen: string | undefined = undefined;
  threadOnScreen: string | undefined = undefined;
  #host: ConnectionHost;
  #nextSeq = 0;
  #waiting: Prepared[] = [];
  #waitingBytes = 0;
  #isScheduled = false;
  /** Made with the first event: most connections are idle most of the time. */
  #replay: Replay | undefined;

  constructor(
    host: ConnectionHost,
    given: { id: string; user: ConnectedUser; token: string; actor: Actor; acknowledges: boolean },
  ) {
    this.#host = host;
    this.id = given.id;
    this.user = given.user;
    this.token = given.token;
    this.actor = given.actor;
    this.isAdmin = given.actor.permissions.has('manage_system');
    this.acknowledges = given.acknowledges;
  }

  /**
   * The first thing a client hears, number 0. It is not kept: who has not heard it doesn't know the connection's name, and cannot
   * ask for it again.
   */
  greet(hello: Prepared): void {
    this.#host.counters.deliveredTotal++;
    this.socket?.writeFrames(this.#host.frames.get(hello, this.#nextSeq++));
  }

  /** Lets the client hear an event. */
  send(event: Prepared): void {
    const { socket } = this;
    const waiting = this.#waiting.length;
    if (event.droppable && waiting >= SLOW_AT && (!socket || socket.isFull)) {
      this.#host.counters.droppedTotal++;
      return;
    }
    if (!socket && (waiting >= MOST_WAITING_DETACHED || this.#waitingBytes + event.size > MOST_WAITING_BYTES)) {
      this.#host.lost(this);
      return;
    }
    this.#waiting.push(event);
    this.#waitingBytes += event.size;
    this.#host.counters.deliveredTotal++;
    if (!socket) return;
    if (socket.isFull) {
      if (waiting >= MOST_WAITING || this.#waitingBytes > MOST_WAITING_BYTES) this.#host.cut(this);
    } else if (waiting >= SLOW_AT) {
      this.flush();
    } else if (!this.#isScheduled) {
      this.#isScheduled = true;
      this.#host.schedule(this);
    }
  }

  /** Writes what waits, as far as the socket takes it. */
  flush(): void {
    this.#isScheduled = false;
    const { socket } = this;
    const [only] = this.#waiting;
    if (!socket || !only || socket.isFull) return;
    if (this.#waiting.length === 1) {
      socket.writeFrames(this.#host.frames.get(only, this.#nextSeq));
      this.#sent(only);
      this.#waiting.length = 0;
      return;
    }
    let done = 0;
    while (done < this.#waiting.length && !socket.isFull) done += this.#writeSome(socket, done);
    this.#waiting.splice(0, done);
  }

  /** Whether the client can go on from this number, which it is to hear next, without missing anything. */
  canResumeAt(seq: number): boolean {
    return seq <= this.#nextSeq && seq >= this.#nextSeq - (this.#replay?.count ?? 0);
  }

  /** Goes on with another socket: first what the old one may have lost, then what waits. */
  resume(socket: ClientSocket, seq: number): void {
    this.socket = socket;
    this.detachedAt = 0;
    const missed = this.#replay?.last(this.#nextSeq - seq) ?? [];
    for (const [i, event] of missed.entries()) socket.writeFrames(this.#host.frames.get(event, seq + i));
    this.flush();
  }

  #writeSome(socket: ClientSocket, from: number): number {
    let size = 0;
    let to = from;
    for (let seq = this.#nextSeq; to < this.#waiting.length && (size === 0 || size < CHUNK); to++, seq++) {
      size += this.#waiting[to]?.frameSize(seq) ?? 0;
    }
    const frames = Buffer.allocUnsafe(size);
    let at = 0;
    for (let i = from; i < to; i++) {
      const event = this.#waiting[i];
      if (!event) continue;
      at = event.writeFrame(this.#nextSeq, frames, at);
      this.#sent(event);
    }
    socket.writeFrames(frames);
    return to - from;
  }

  #sent(event: Prepared): void {
    this.#nextSeq++;
    this.#waitingBytes -= event.size;
    this.#replay ??= new Replay();
    this.#replay.push(event);
  }
}
