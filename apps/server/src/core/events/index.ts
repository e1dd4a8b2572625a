export type { Audience } from './audience.ts';
export { type AnySignal, type Bus, type BusMessage, localBus } from './bus.ts';
export { type AnyWireEvent, Events, type WireEvent } from './events.ts';
export type { Signals } from './signals.ts';
