import type { FileInfo } from '@parley/contract/content/files.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import { collapsedThreads } from '../../../identity/preferences/index.ts';
import { keyed, memo } from '../../../lib/store/memo.ts';
import { change, type Dict, put, without } from '../../../lib/store/records.ts';
import type { State } from '../../../lib/store/registry.ts';
import { slice } from '../../../lib/store/slice.ts';

/** Why the server did not take a post. */
export interface SendError {
  id: string;
  message: string;
  status: number;
}

/** A post on its way. */
export interface OutboxEntry {
  /** names the post towards the server: sending it twice makes one post */
  pendingId: string;
  channelId: string;
  rootId: string;
  message: string;
  fileIds: readonly string[];
  files: readonly FileInfo[];
  /** Unix milliseconds on this device */
  createdAt: number;
  /**
   * `queued` before the first attempt, `sending`, `waiting` for the connection, `failed` when the server refused: then
   * the user decides (send again, edit, discard)
   */
  status: 'queued' | 'sending' | 'waiting' | 'failed';
  error?: SendError;
  /** the text was changed after an attempt whose outcome is not known */
  edited?: boolean;
}

export interface OutboxState {
  byId: Dict<OutboxEntry>;
}

declare module '../../../lib/store/registry.ts' {
  interface State {
    outbox: OutboxState;
  }
  interface Facts {
    'outbox.queued': { entry: OutboxEntry };
    'outbox.changed': { pendingId: string; change: Partial<OutboxEntry> };
    /** it has arrived, or the user gave it up */
    'outbox.gone': { pendingId: string };
  }
}

const drop = (slice: OutboxState, pendingId: string): OutboxState =>
  pendingId in slice.byId ? { byId: without(slice.byId, pendingId) } : slice;

export const outbox = slice<OutboxState>(
  { byId: {} },
  {
    'outbox.queued': (slice, { entry }) => ({ byId: put(slice.byId, entry.pendingId, entry) }),
    'outbox.changed': (slice, data) => ({
      byId: change(slice.byId, data.pendingId, (entry) => ({ ...entry, ...data.change })),
    }),
    'outbox.gone': (slice, { pendingId }) => drop(slice, pendingId),
    'post.sent': (slice, { post }) => drop(slice, post.pending_post_id),
    posted: (slice, { post }, { me }) => (post.user_id === me ? drop(slice, post.pending_post_id) : slice),
  },
);

const byTime = (a: OutboxEntry, b: OutboxEntry) => a.createdAt - b.createdAt || (a.pendingId < b.pendingId ? -1 : 1);

/** All entries in the order in which they were written. */
export const outboxEntries = memo([(state: State) => state.outbox.byId], (byId): readonly OutboxEntry[] =>
  Object.values(byId).sort(byTime),
);

/** Posts of a team, or of direct and group messages, that the server refused: the user decides what becomes of them. */
export const failedInTeam = keyed((teamId: string) =>
  memo([outboxEntries, (state: State) => state.channels.byId], (entries, channels) =>
    entries.filter(({ status, channelId }) => {
      const of = channels[channelId]?.team_id;
      return status === 'failed' && (of === teamId || of === '');
    }),
  ),
);

const none: readonly string[] = [];

/** Pending ids of a timeline (a channel's id, or a root's id for replies), in order. */
export const pendingIn = keyed((key: string) =>
  memo([outboxEntries, collapsedThreads], (entries, collapsed) => {
    const here = entries.filter(({ channelId, rootId }) =>
      rootId === '' ? channelId === key : rootId === key || (!collapsed && channelId === key),
    );
    return here.length === 0 ? none : here.map(({ pendingId }) => pendingId);
  }),
);

export const outboxEntry = keyed((pendingId: string) => (state: State) => state.outbox.byId[pendingId]);

/** An entry in the shape of a post, so that it is shown as one. */
export const entryAsPost = (entry: OutboxEntry, me: string): Post => ({
  id: entry.pendingId,
  pending_post_id: entry.pendingId,
  channel_id: entry.channelId,
  root_id: entry.rootId,
  user_id: me,
  message: entry.message,
  create_at: entry.createdAt,
  update_at: entry.createdAt,
  edit_at: 0,
  delete_at: 0,
  is_pinned: false,
  original_id: '',
  type: '',
  props: {},
  hashtags: '',
  file_ids: [...entry.fileIds],
  metadata: entry.files.length > 0 ? { files: [...entry.files] } : {},
  reply_count: 0,
  last_reply_at: 0,
  participants: null,
});
