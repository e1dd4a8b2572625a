import { describe, expect, it } from 'vitest';
import { active, afterDnd, chosen, gone, idle, unseen } from './transitions.ts';

const now = 1_000_000;
const online = active(now)(unseen('alice'));

describe('presence by activity', () => {
  it('is online while active, away after the time-out, offline when gone', () => {
    expect(online).toMatchObject({ status: 'online', manual: false, last_activity_at: now });
    expect(idle(now + 299_999, 300_000)(online)).toBe(online);
    expect(idle(now + 300_000, 300_000)(online)).toMatchObject({ status: 'away', manual: false });
    expect(active(now + 400_000)(idle(now + 300_000, 300_000)(online)).status).toBe('online');
    expect(gone(online)).toMatchObject({ status: 'offline', last_activity_at: now });
  });

  it('leaves what was chosen by hand', () => {
    for (const status of ['away', 'dnd', 'offline'] as const) {
      const row = chosen(status, { now })(online);
      expect(row).toMatchObject({ status, manual: true });
      for (const next of [active(now + 1), idle(now + 999_999, 1), gone]) expect(next(row).status).toBe(status);
    }
    expect(chosen('online', { now })(chosen('away', { now })(online))).toMatchObject({
      status: 'online',
      manual: false,
    });
  });
});

describe('do not disturb until a time', () => {
  const end = 2_000;
  const dnd = chosen('dnd', { now, dndEnd: end })(idle(now + 300_000, 300_000)(online));

  it('gives back what was before, when its time has come', () => {
    expect(afterDnd(end * 1000 - 1, true)(dnd)).toBe(dnd);
    expect(afterDnd(end * 1000, true)(dnd)).toMatchObject({ status: 'away', manual: false, dnd_end_time: 0 });
  });

  it('gives back nothing to who is gone', () => {
    expect(afterDnd(end * 1000, false)(dnd)).toMatchObject({ status: 'offline', manual: false });
  });

  it('lasts without an end, and remembers what was before the first of two', () => {
    const endless = chosen('dnd', { now })(online);
    expect(afterDnd(Number.MAX_SAFE_INTEGER, true)(endless)).toBe(endless);
    expect(chosen('dnd', { now, dndEnd: end })(dnd)).toMatchObject({ prev_status: 'away' });
  });
});
