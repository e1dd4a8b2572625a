import { decodeData, type EventData, type EventName } from '@parley/contract/realtime/events.ts';
import type { Broadcast, Envelope, Reply } from '@parley/contract/realtime/socket.ts';

/** An event of the server with its data read. */
export type SocketEvent = {
  [E in EventName]: { event: E; data: EventData[E]; broadcast: Broadcast };
}[EventName];

export type Frame =
  | { kind: 'event'; seq: number; event: SocketEvent }
  | { kind: 'reply'; reply: Reply }
  | { kind: 'unreadable' };

/** Reads a frame. What is neither an event nor a reply is `unreadable`: something was lost. */
export function readFrame(text: string): Frame {
  try {
    return sort(JSON.parse(text) as Envelope | Reply | null);
  } catch {
    return { kind: 'unreadable' };
  }
}

function sort(frame: Envelope | Reply | null): Frame {
  if (frame && 'event' in frame && typeof frame.seq === 'number') {
    const { event, data, broadcast, seq } = frame;
    return { kind: 'event', seq, event: { event, data: decodeData(event, data as never), broadcast } as SocketEvent };
  }
  if (frame && 'status' in frame) return { kind: 'reply', reply: frame };
  return { kind: 'unreadable' };
}
