import { CHALLENGE_MS, PING_MS, SILENCE_MS } from './limits.ts';
import type { ClientSocket } from './socket.ts';

const STEP_MS = 1000;

/** What is done with sockets at their time. */
export interface HeartbeatHost {
  /** Closes a socket that has not said in time who it is. */
  late(socket: ClientSocket): void;
  /** Looks whether the session of a socket still holds. */
  check(socket: ClientSocket): void;
  /** Once per step. */
  tick(now: number): void;
}

/**
 * One timer for all sockets: a wheel of as many slots as there are seconds between two pings of one socket; each second the sockets
 * of one slot are pinged.
 */
export class Heartbeat {
  readonly #host: HeartbeatHost;
  readonly #slots: ClientSocket[][] = Array.from({ length: PING_MS / STEP_MS }, () => []);
  /** Those that have not said who they are, the longest waiting first. */
  readonly #strangers = new Set<ClientSocket>();
  readonly #timer: NodeJS.Timeout;
  #slot = 0;

  constructor(host: HeartbeatHost) {
    this.#host = host;
    this.#timer = setInterval(() => this.#step(Date.now()), STEP_MS);
    this.#timer.unref();
  }

  /** A new socket: it has a short time to say who it is. */
  greet(socket: ClientSocket): void {
    socket.lastHeard = Date.now();
    this.#strangers.add(socket);
    this.#slots[(this.#slot + this.#slots.length - 1) % this.#slots.length]?.push(socket);
  }

  /** It has said who it is, or is gone. */
  know(socket: ClientSocket): void {
    this.#strangers.delete(socket);
  }

  get strangers(): number {
    return this.#strangers.size;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #step(now: number): void {
    for (const socket of this.#strangers) {
      if (now - socket.lastHeard < CHALLENGE_MS) break;
      this.#strangers.delete(socket);
      this.#host.late(socket);
    }
    this.#slot = (this.#slot + 1) % this.#slots.length;
    const open = (this.#slots[this.#slot] ?? []).filter((socket) => socket.readyState === socket.OPEN);
    this.#slots[this.#slot] = open;
    for (const socket of open) {
      if (now - socket.lastHeard > SILENCE_MS) socket.terminate();
      else {
        socket.ping();
        this.#host.check(socket);
      }
    }
    this.#host.tick(now);
  }
}
