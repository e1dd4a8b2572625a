import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeMsgpack } from './msgpack.ts';
import { Prepared } from './prepared.ts';
import { Replay } from './replay.ts';
import { readRequest } from './request.ts';

describe('a frame', () => {
  it.each([1, 100, 113, 114, 115, 65_520, 65_523, 65_524, 65_525, 70_000])(
    'holds %i bytes as RFC 6455 says',
    (size) => {
      const event = new Prepared('x', `{"a":"${'b'.repeat(size)}","seq":`, false);
      for (const seq of [0, 9, 10, 999, 1000]) {
        const frame = Buffer.alloc(event.frameSize(seq));
        expect(event.writeFrame(seq, frame, 0)).toBe(frame.length);
        const length = frame[1] ?? 0;
        const [payload, start] =
          length < 126
            ? [length, 2]
            : length === 126
              ? [frame.readUInt16BE(2), 4]
              : [Number(frame.readBigUInt64BE(2)), 10];
        expect(frame[0]).toBe(0x81);
        expect(frame.length - start).toBe(payload);
        expect(payload >= 126 || start === 2).toBe(true);
        expect(JSON.parse(frame.toString('utf8', start))).toEqual({ a: 'b'.repeat(size), seq });
      }
    },
  );
});

describe('MessagePack', () => {
  const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');

  it.each([
    ['c0', null],
    ['c3', true],
    ['7f', 127],
    ['e0', -32],
    ['cc ff', 255],
    ['cd 01 00', 256],
    ['ce 00 01 00 00', 65536],
    ['cf 00 00 00 01 00 00 00 00', 4294967296],
    ['d0 80', -128],
    ['d1 80 00', -32768],
    ['d2 80 00 00 00', -2147483648],
    ['d3 ff ff ff ff ff ff ff ff', -1],
    ['ca 3f 80 00 00', 1],
    ['cb 3f f8 00 00 00 00 00 00', 1.5],
    ['a3 61 62 63', 'abc'],
    ['d9 02 c3 a4', 'ä'],
    ['c4 02 01 02', Buffer.from([1, 2])],
    ['93 01 02 c2', [1, 2, false]],
    ['dc 00 01 05', [5]],
    ['82 a1 61 01 a1 62 91 c0', { a: 1, b: [null] }],
    ['de 00 01 a1 61 01', { a: 1 }],
  ])('%s', (bytes, value) => {
    expect(decodeMsgpack(hex(bytes))).toEqual(value);
  });

  it.each([
    '',
    'c1',
    'a3 61',
    '93 01',
    '01 02',
    'df ff ff ff ff',
    'dd ff ff ff ff',
    '81 01 01',
    'c7 01 01 01',
    '91'.repeat(40),
  ])('refuses %s', (bytes) => {
    expect(() => decodeMsgpack(hex(bytes))).toThrow(RangeError);
  });

  it('never does anything but decode or refuse, and keeps prototypes alone', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        readRequest(Buffer.from(bytes), true);
        readRequest(Buffer.from(bytes), false);
      }),
      { numRuns: 5000 },
    );
    const evil = decodeMsgpack(Buffer.concat([hex('81 a9'), Buffer.from('__proto__'), hex('81 a1 78 01')]));
    expect(Object.getPrototypeOf(evil)).toBe(Object.prototype);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('what is kept to be sent again', () => {
  const event = (size: number) => new Prepared('x', 'x'.repeat(size), false);

  it('is bounded in number and bytes, and always the newest', () => {
    const replay = new Replay();
    const all = Array.from({ length: 300 }, () => event(10));
    for (const one of all) replay.push(one);
    expect(replay.count).toBe(128);
    expect(replay.last(128)).toEqual(all.slice(-128));
    expect(replay.last(3)).toEqual(all.slice(-3));
    const big = event(700_000);
    replay.push(big);
    expect(replay.count).toBe(128);
    replay.push(event(700_000));
    expect(replay.count).toBe(1);
    expect(replay.last(0)).toEqual([]);
  });
});
