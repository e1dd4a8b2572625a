import type { ActionName, ActionReply, Reply } from '@parley/contract/realtime/socket.ts';
import { ApiError, NetworkError } from '../api/error.ts';

interface Waiting {
  resolve(data: unknown): void;
  reject(error: Error): void;
}

/** Requests that wait for their reply on one connection. Numbers start at 1. */
export class Requests {
  #last = 0;
  readonly #waiting = new Map<number, Waiting>();

  /** The number of the next request, and the promise of its reply. */
  next<A extends ActionName>(): { seq: number; reply: Promise<ActionReply[A]> } {
    this.#last += 1;
    const seq = this.#last;
    const reply = new Promise<unknown>((resolve, reject) => this.#waiting.set(seq, { resolve, reject }));
    return { seq, reply: reply as Promise<ActionReply[A]> };
  }

  settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.seq_reply ?? 0);
    this.#waiting.delete(reply.seq_reply ?? 0);
    if (reply.status === 'OK') waiting?.resolve(reply.data);
    else waiting?.reject(new ApiError(reply.error.status_code, reply.error));
  }

  /** The connection is gone, and with it every reply. */
  drop(): void {
    for (const { reject } of this.#waiting.values()) reject(new NetworkError('The connection was lost.'));
    this.#waiting.clear();
  }
}
