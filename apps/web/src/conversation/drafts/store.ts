import type { FileInfo } from '@parley/contract/content/files.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { type Dict, put, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Something written and not sent, in a channel or as a reply. */
export interface Draft {
  channelId: string;
  rootId: string;
  message: string;
  files: readonly FileInfo[];
  updatedAt: number;
}

/** Drafts by place: a channel's id, or a root's id for its replies. */
export interface DraftsState {
  byPlace: Dict<Draft>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    drafts: DraftsState;
  }
  interface Facts {
    /** what is in a composer now; empty text without files ends the draft */
    'draft.changed': { channelId: string; rootId: string; message: string; files: readonly FileInfo[] };
  }
}

export const drafts = slice<DraftsState>(
  { byPlace: {} },
  {
    'draft.changed': ({ byPlace }, { channelId, rootId, message, files }, { at }) => {
      const place = rootId || channelId;
      if (message.trim() === '' && files.length === 0) return { byPlace: without(byPlace, place) };
      return { byPlace: put(byPlace, place, { channelId, rootId, message, files, updatedAt: at }) };
    },
  },
  {
    save: ({ byPlace }) => byPlace,
    load: (saved) => ({ byPlace: saved as DraftsState['byPlace'] }),
    precious: true,
  },
);

/** The draft of a place; undefined when there is none. */
export const draftOf = keyed((place: string) => (state: State) => state.drafts.byPlace[place]);

/** Everything written and not sent in the channels of a team and in direct and group messages, the newest first. */
export const draftsOfTeam = keyed((teamId: string) =>
  memo([(state: State) => state.drafts.byPlace, (state: State) => state.channels.byId], (byPlace, channels) =>
    Object.values(byPlace)
      .filter((draft): draft is Draft => {
        const of = draft && channels[draft.channelId]?.team_id;
        return of === teamId || of === '';
      })
      .sort((a, b) => b.updatedAt - a.updatedAt),
  ),
);
