const DEEPEST = 16;

/**
 * Decodes one MessagePack value, for clients that send their requests so. Maps become objects, binary data Uint8Arrays.
 * @throws RangeError on anything cut off, left over, nested too deep or of a type that no request has
 */
export function decodeMsgpack(bytes: Buffer): unknown {
  const reader = new Reader(bytes);
  const value = reader.value(0);
  if (!reader.isAtEnd) throw new RangeError('bytes left over');
  return value;
}

class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  value(depth: number): unknown {
    if (depth > DEEPEST) throw new RangeError('nested too deep');
    const type = this.#bytes.readUInt8(this.#move(1));
    if (type < 0x80) return type;
    if (type < 0x90) return this.#map(type & 0x0f, depth);
    if (type < 0xa0) return this.#array(type & 0x0f, depth);
    if (type < 0xc0) return this.#text(type & 0x1f);
    if (type >= 0xe0) return type - 0x100;
    return this.#long(type, depth);
  }

  #long(type: number, depth: number): unknown {
    switch (type) {
      case 0xc0:
        return null;
      case 0xc2:
        return false;
      case 0xc3:
        return true;
      case 0xc4:
      case 0xc5:
      case 0xc6:
        return this.#binary(this.#unsigned(1 << (type - 0xc4)));
      case 0xca:
        return this.#bytes.readFloatBE(this.#move(4));
      case 0xcb:
        return this.#bytes.readDoubleBE(this.#move(8));
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#unsigned(1 << (type - 0xcc));
      case 0xcf:
        return Number(this.#bytes.readBigUInt64BE(this.#move(8)));
      case 0xd0:
        return this.#bytes.readInt8(this.#move(1));
      case 0xd1:
        return this.#bytes.readInt16BE(this.#move(2));
      case 0xd2:
        return this.#bytes.readInt32BE(this.#move(4));
      case 0xd3:
        return Number(this.#bytes.readBigInt64BE(this.#move(8)));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#unsigned(1 << (type - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#array(this.#unsigned(type === 0xdc ? 2 : 4), depth);
      case 0xde:
      case 0xdf:
        return this.#map(this.#unsigned(type === 0xde ? 2 : 4), depth);
      default:
        throw new RangeError('a type that no request has');
    }
  }

  #map(size: number, depth: number): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    for (let i = 0; i < size; i++) {
      const key = this.value(depth + 1);
      if (typeof key !== 'string') throw new RangeError('a key that is no text');
      entries.push([key, this.value(depth + 1)]);
    }
    return Object.fromEntries(entries);
  }

  #array(size: number, depth: number): unknown[] {
    const items: unknown[] = [];
    for (let i = 0; i < size; i++) items.push(this.value(depth + 1));
    return items;
  }

  #text(size: number): string {
    return this.#binary(size).toString();
  }

  #binary(size: number): Buffer {
    const start = this.#move(size);
    return this.#bytes.subarray(start, start + size);
  }

  #unsigned(size: number): number {
    return this.#bytes.readUIntBE(this.#move(size), size);
  }

  /** Steps over some bytes. @returns where they begin */
  #move(size: number): number {
    const start = this.#at;
    if (start + size > this.#bytes.length) throw new RangeError('cut off');
    this.#at += size;
    return start;
  }
}
