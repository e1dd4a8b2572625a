import type { AnyWireEvent } from './events.ts';
import type { Signals } from './signals.ts';

/** A signal with its payload. */
export type AnySignal = { [Name in keyof Signals]: { name: Name; payload: Signals[Name] } }[keyof Signals];

/**
 * What servers of one cluster tell each other. Plain data that a structured clone can carry (maps included), so that an adapter
 * may send it to other processes.
 */
export type BusMessage =
  | { readonly kind: 'event'; readonly event: AnyWireEvent }
  | ({ readonly kind: 'signal' } & AnySignal);

/**
 * Carries messages to every server of the cluster, the sending one included. The messages of one sender arrive in the order they
 * were sent; on the sending server they arrive at once.
 */
export interface Bus {
  publish(message: BusMessage): void;
  subscribe(listener: (message: BusMessage) => void): void;
}

/** The bus of a server that is alone. */
export function localBus(): Bus {
  const listeners: ((message: BusMessage) => void)[] = [];
  return {
    publish: (message) => {
      for (const listener of listeners) listener(message);
    },
    subscribe: (listener) => void listeners.push(listener),
  };
}
