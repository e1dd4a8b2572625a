/** How far a very busy channel may run ahead of the clock, in milliseconds; beyond, posts share a time and their ids tell them apart. */
const MOST_AHEAD = 1000;
const MOST_CHANNELS = 20_000;

/** Gives each post of a channel a later time than the one before, so that readers see posts in the order in which they were saved. */
export function channelClock(): (channelId: string, now: number) => number {
  const last = new Map<string, number>();
  return (channelId, now) => {
    const previous = last.get(channelId) ?? 0;
    const time = previous < now ? now : Math.max(previous, Math.min(previous + 1, now + MOST_AHEAD));
    if (last.size >= MOST_CHANNELS) for (const [id, at] of last) if (at < now) last.delete(id);
    last.set(channelId, time);
    return time;
  };
}
