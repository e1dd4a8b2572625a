/** What stands after the `?`: only known keys with usable values survive, so that a broken link opens what it can. */
type Raw = Record<string, unknown>;

const text = (value: unknown): string | undefined => {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
};
const defined = <T extends Raw>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

export const panels = ['info', 'members', 'pinned', 'saved'] as const;
export type PanelName = (typeof panels)[number];

export interface ChannelSearch {
  thread?: string;
  panel?: PanelName;
  post?: string;
}

/** Inside a team: the right panel. `thread` is the root post's id and wins over `panel`. `post` is the post that must be on the screen. */
export const channelSearch = (raw: Raw): ChannelSearch =>
  defined({ thread: text(raw.thread), panel: panels.find((name) => name === raw.panel), post: text(raw.post) });

export const threadLists = ['unread', 'naming'] as const;

/** The threads of a team: which of them; all when left out. */
export const threadsSearch = (raw: Raw): { show?: (typeof threadLists)[number] } =>
  defined({ show: threadLists.find((name) => name === raw.show) });

/** Sign-up: `id` is an open invitation's id; `d` and `t` are the data and token of an e-mailed one. */
export const entrySearch = (raw: Raw): { id?: string; d?: string; t?: string } =>
  defined({ id: text(raw.id), d: text(raw.d), t: text(raw.t) });

/** Creating a team: `first` when it is the step after the server's first account. */
export const createTeamSearch = (raw: Raw): { first?: boolean } => (raw.first === true ? { first: true } : {});

/** Log-in: where to go on success. Only addresses of this server count. */
export const loginSearch = (raw: Raw): { redirect_to?: string } => {
  const to = text(raw.redirect_to);
  return to !== undefined && /^\/(?![/\\])/.test(to) ? { redirect_to: to } : {};
};
