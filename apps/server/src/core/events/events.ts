import type { EventData, EventName } from '@parley/contract/realtime/events.ts';
import type { Audience } from './audience.ts';
import { type AnySignal, type Bus, type BusMessage, localBus } from './bus.ts';
import type { Signals } from './signals.ts';

/** An event on its way to sockets. */
export interface WireEvent<Name extends EventName = EventName> {
  readonly event: Name;
  readonly data: EventData[Name];
  readonly audience: Audience;
  /** Further data fields that only this receiver gets, by user id. */
  readonly personal?: ReadonlyMap<string, Partial<EventData[Name]>>;
  /** May be lost to a reader that is too slow: typing, presence. */
  readonly priority?: 'droppable';
}

/** Any event, its data fitting its name. */
export type AnyWireEvent = { [Name in EventName]: WireEvent<Name> }[EventName];

type Listener<Payload> = (payload: Payload) => void;

/**
 * What happened, told after the commit: events to clients by way of the hub, signals to other features. Both reach every server of
 * the cluster by the bus. Listeners must not throw and must not wait; one that fails is reported and the others go on.
 */
export class Events {
  readonly #listeners = new Map<string, Listener<never>[]>();
  readonly #toSockets: Listener<AnyWireEvent>[] = [];
  readonly #onError: (error: unknown) => void;
  readonly #bus: Bus;

  constructor(onError: (error: unknown) => void, bus: Bus = localBus()) {
    this.#onError = onError;
    this.#bus = bus;
    bus.subscribe((message) => this.#receive(message));
  }

  /** Sends an event to the clients of its audience, on whichever server they are. */
  publish(event: AnyWireEvent): void {
    this.#bus.publish({ kind: 'event', event });
  }

  /** The hub takes the events from here. */
  onPublish(listener: Listener<AnyWireEvent>): void {
    this.#toSockets.push(listener);
  }

  /** Tells other features on every server: caches, indexes, sockets. For work that is to be done once, enqueue a job. */
  signal<Name extends keyof Signals>(name: Name, payload: Signals[Name]): void {
    this.#bus.publish({ kind: 'signal', name, payload } as BusMessage);
  }

  /** Tells other features on this server only. */
  signalHere<Name extends keyof Signals>(name: Name, payload: Signals[Name]): void {
    this.#tell((this.#listeners.get(name) ?? []) as Listener<Signals[Name]>[], payload);
  }

  on<Name extends keyof Signals>(name: Name, listener: Listener<Signals[Name]>): void {
    const known = this.#listeners.get(name);
    if (known) known.push(listener);
    else this.#listeners.set(name, [listener]);
  }

  #receive(message: BusMessage): void {
    if (message.kind === 'event') this.#tell(this.#toSockets, message.event);
    else this.signalHere(message.name, message.payload as Signals[AnySignal['name']]);
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
