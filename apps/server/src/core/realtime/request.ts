import { decodeMsgpack } from './msgpack.ts';

/** A request of a client: `{seq, action, data}`. What is left out counts as zero, empty and nothing. */
export interface ClientRequest {
  readonly seq: number;
  readonly action: string;
  readonly data: Record<string, unknown>;
}

/** Reads a message of a client: JSON text, or MessagePack in a binary frame. Null if it is no request. */
export function readRequest(message: Buffer, isBinary: boolean): ClientRequest | null {
  let value: unknown;
  try {
    value = isBinary ? decodeMsgpack(message) : JSON.parse(message.toString());
  } catch {
    return null; // the socket of who sends such things is closed
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { seq, action, data } = value as { seq?: unknown; action?: unknown; data?: unknown };
  if (seq != null && !Number.isSafeInteger(seq)) return null;
  if (action != null && typeof action !== 'string') return null;
  if (data != null && (typeof data !== 'object' || Array.isArray(data))) return null;
  return {
    seq: (seq as number | null | undefined) ?? 0,
    action: action ?? '',
    data: (data as Record<string, unknown> | null | undefined) ?? {},
  };
}
