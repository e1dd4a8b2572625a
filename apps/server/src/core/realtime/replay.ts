import type { Prepared } from './prepared.ts';

const MOST_EVENTS = 128;
const MOST_BYTES = 1024 * 1024;

/** The events a connection was sent last, to be sent again after a reconnect. The numbers in it have no gaps. */
export class Replay {
  /** The oldest is at `#start`. */
  readonly #events: (Prepared | undefined)[] = [];
  #start = 0;
  #count = 0;
  #bytes = 0;

  /** How many events are kept. */
  get count(): number {
    return this.#count;
  }

  /** Keeps one more event; the oldest ones go when there are too many. */
  push(event: Prepared): void {
    while (this.#count >= MOST_EVENTS || (this.#count > 0 && this.#bytes + event.size > MOST_BYTES)) this.#shift();
    this.#events[(this.#start + this.#count) % MOST_EVENTS] = event;
    this.#count++;
    this.#bytes += event.size;
  }

  /** The last `count` events, the oldest first. */
  last(count: number): Prepared[] {
    const events: Prepared[] = [];
    for (let i = this.#count - count; i < this.#count; i++) {
      const event = this.#events[(this.#start + i) % MOST_EVENTS];
      if (event) events.push(event);
    }
    return events;
  }

  #shift(): void {
    this.#bytes -= this.#events[this.#start]?.size ?? 0;
    this.#events[this.#start] = undefined;
    this.#start = (this.#start + 1) % MOST_EVENTS;
    this.#count--;
  }
}
