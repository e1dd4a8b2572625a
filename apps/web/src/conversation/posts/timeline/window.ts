/** A stretch of a timeline (the posts of a channel, the replies of a thread) without a gap, oldest first. */
export interface Window {
  ids: readonly string[];
  /** there is nothing older */
  oldest: boolean;
  /** there is nothing newer: posts that arrive are put here */
  newest: boolean;
  /** nothing was missed since it was loaded; otherwise it must be asked for again */
  live: boolean;
  /** time up to which every change is known, in Unix milliseconds of the server */
  syncedAt: number;
}

/** A loaded stretch, with its neighbours where the server named them. */
export interface Page extends Window {
  /** id of the post just before the stretch; empty when unknown or none */
  before: string;
  after: string;
}

/** Order of posts: by time, then by id. */
export type Order = (a: string, b: string) => number;

/** Whether a stretch and a window are parts of one: they share a post, meet, or one is empty at an end of the other. */
function touches(page: Page, window: Window): boolean {
  const known = new Set(window.ids);
  if (known.has(page.before) || known.has(page.after) || page.ids.some((id) => known.has(id))) return true;
  if (page.ids.length > 0 && window.ids.length > 0) return false;
  return (page.newest && window.newest) || (page.oldest && window.oldest);
}

function join(a: Window, b: Window, order: Order): Window {
  const ids = [...new Set([...a.ids, ...b.ids])].sort(order);
  const holds = (window: Window, edge: string | undefined, end: string | undefined) =>
    window.ids.length === 0 || edge === end;
  return {
    ids,
    oldest: (a.oldest && holds(a, a.ids[0], ids[0])) || (b.oldest && holds(b, b.ids[0], ids[0])),
    newest: (a.newest && holds(a, a.ids.at(-1), ids.at(-1))) || (b.newest && holds(b, b.ids.at(-1), ids.at(-1))),
    live: a.live && b.live,
    syncedAt: Math.min(a.syncedAt, b.syncedAt),
  };
}

/** Adds a loaded stretch: it is joined with the windows that it overlaps or meets, or stands as one of its own. */
export function addPage(windows: readonly Window[], page: Page, order: Order): readonly Window[] {
  const { before: _before, after: _after, ...window } = page;
  let joined: Window = window;
  const apart: Window[] = [];
  for (const other of windows) {
    if (touches(page, other)) joined = join(joined, other, order);
    else if (joined.newest && other.newest) apart.push({ ...other, newest: false });
    else apart.push(other);
  }
  return [...apart, joined].sort((a, b) => order(a.ids[0] ?? '', b.ids[0] ?? ''));
}

/** Puts a post that just arrived where nothing newer is missing. Nothing happens while that end is not loaded. */
export function addNewest(windows: readonly Window[], id: string, order: Order): readonly Window[] {
  const window = windows.find(({ newest }) => newest);
  if (!window || window.ids.includes(id)) return windows;
  const last = window.ids.at(-1);
  const appended = last === undefined || order(last, id) < 0;
  const first = window.ids[0];
  // Older than the loaded stretch, and not its beginning: it belongs to a part that is not loaded.
  if (!appended && !window.oldest && first !== undefined && order(id, first) < 0) return windows;
  const ids = appended ? [...window.ids, id] : [...window.ids, id].sort(order);
  return windows.map((other) => (other === window ? { ...window, ids } : other));
}

/** Takes posts out of all windows. */
export function removePosts(windows: readonly Window[], gone: ReadonlySet<string>): readonly Window[] {
  if (!windows.some(({ ids }) => ids.some((id) => gone.has(id)))) return windows;
  return windows.map((window) => ({ ...window, ids: window.ids.filter((id) => !gone.has(id)) }));
}

/** Every change up to `time` is known in the windows that miss nothing. */
export const advance = (windows: readonly Window[], time: number): readonly Window[] =>
  windows.some(({ live, syncedAt }) => live && syncedAt < time)
    ? windows.map((window) => (window.live && window.syncedAt < time ? { ...window, syncedAt: time } : window))
    : windows;

export const windowOf = (windows: readonly Window[] | undefined, id: string): Window | undefined =>
  windows?.find(({ ids }) => ids.includes(id));

export const newestWindow = (windows: readonly Window[] | undefined): Window | undefined =>
  windows?.find(({ newest }) => newest);
