/** FIN and the opcode of text, see RFC 6455 5.2. */
const TEXT_FRAME = 0x81;

const headerSize = (payload: number): number => (payload < 126 ? 2 : payload < 65536 ? 4 : 10);

/**
 * An event made ready for the wire once, whatever the number of its receivers: the bytes of its envelope up to the sequence
 * number, which alone differs from connection to connection.
 */
export class Prepared {
  readonly name: string;
  /** May be left out for a reader that is too slow. */
  readonly droppable: boolean;
  readonly #head: Buffer;

  /** @param envelope JSON of the envelope as far as `"seq":` */
  constructor(name: string, envelope: string, droppable: boolean) {
    this.name = name;
    this.droppable = droppable;
    this.#head = Buffer.from(envelope);
  }

  /** Bytes it holds on to. */
  get size(): number {
    return this.#head.length;
  }

  frameSize(seq: number): number {
    const payload = this.#head.length + digits(seq) + 1;
    return headerSize(payload) + payload;
  }

  /** Writes the frame into a buffer. @returns where it ends */
  writeFrame(seq: number, into: Buffer, at: number): number {
    const tail = `${seq}}`;
    const payload = this.#head.length + tail.length;
    let to = writeHeader(payload, into, at);
    to += this.#head.copy(into, to);
    return to + into.write(tail, to, 'latin1');
  }
}

/** The frame made last: many connections hear the same event, and those that opened together are at the same number. */
export class FrameCache {
  #event: Prepared | undefined;
  #seq = 0;
  #frame: Buffer | undefined;

  /** The whole frame of an event for connections at this number. Shared between them: not to be changed. */
  get(event: Prepared, seq: number): Buffer {
    if (this.#frame && this.#event === event && this.#seq === seq) return this.#frame;
    const frame = Buffer.allocUnsafe(event.frameSize(seq));
    event.writeFrame(seq, frame, 0);
    this.#event = event;
    this.#seq = seq;
    this.#frame = frame;
    return frame;
  }

  clear(): void {
    this.#event = undefined;
    this.#frame = undefined;
  }
}

function writeHeader(payload: number, into: Buffer, at: number): number {
  into[at] = TEXT_FRAME;
  if (payload < 126) {
    into[at + 1] = payload;
    return at + 2;
  }
  if (payload < 65536) {
    into[at + 1] = 126;
    return into.writeUInt16BE(payload, at + 2);
  }
  into[at + 1] = 127;
  return into.writeUIntBE(payload, into.writeUInt16BE(0, at + 2), 6);
}

function digits(seq: number): number {
  let count = 1;
  for (let rest = seq; rest >= 10; rest = Math.floor(rest / 10)) count++;
  return count;
}
