import type { EventData, EventName } from '@parley/contract/core/events.ts';
import type { Signals } from './signals.ts';

export type { Signals } from './signals.ts';

/** Who hears an event. The narrowest part given counts; none at all means everybody. */
export interface Audience {
  readonly userId?: string;
  readonly channelId?: string;
  readonly teamId?: string;
  readonly connectionId?: string;
  readonly omitUserIds?: readonly string[];
  readonly omitConnectionId?: string;
  /** Two copies of one event: `sensitive` for system administrators alone, `sanitized` for all others. */
  readonly sensitivity?: 'sanitized' | 'sensitive';
}

/** An event on its way to sockets. */
export interface WireEvent<Name extends EventName = EventName> {
  readonly event: Name;
  readonly data: EventData[Name];
  readonly audience: Audience;
  /** Data fields that only this receiver gets, by user id. */
  readonly personal?: ReadonlyMap<string, Partial<EventData[Name]>>;
  /** May be lost to a reader that is too slow: typing, presence. */
  readonly priority?: 'droppable';
}

/** Any event, its data fitting its name. */
export type AnyWireEvent = { [Name in EventName]: WireEvent<Name> }[EventName];

type Listener<Payload> = (payload: Payload) => void;

/**
 * What happened, told after the commit: events to clients by way of the hub, signals to other features. Listeners must not throw
 * and must not wait; one that fails is reported and the others go on.
 */
export class Events {
  readonly #listeners = new Map<string, Listener<never>[]>();
  readonly #toSockets: Listener<AnyWireEvent>[] = [];
  readonly #onError: (error: unknown) => void;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  /** Sends an event to the clients of its audience. */
  publish(event: AnyWireEvent): void {
    this.#tell(this.#toSockets, event);
  }

  /** The hub takes the events from here. */
  onPublish(listener: Listener<AnyWireEvent>): void {
    this.#toSockets.push(listener);
  }

  /** Tells other features. */
  signal<Name extends keyof Signals>(name: Name, payload: Signals[Name]): void {
    this.#tell((this.#listeners.get(name) ?? []) as Listener<Signals[Name]>[], payload);
  }

  on<Name extends keyof Signals>(name: Name, listener: Listener<Signals[Name]>): void {
    const known = this.#listeners.get(name);
    if (known) known.push(listener);
    else this.#listeners.set(name, [listener]);
  }

  #tell<Payload>(listeners: readonly Listener<Payload>[], payload: Payload): void {
    for (const listener of listeners) {
      try {
        listener(payload);
      } catch (error) {
        this.#onError(error);
      }
    }
  }
}
