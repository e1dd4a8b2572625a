import type { Presence, Status } from '@parley/contract/identity/statuses.ts';
import { keyed } from '../../lib/store/memo.ts';
import { type Dict, put } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Presence by user id. Only one's own is told by the server; the others' are asked for while they are on the screen. */
export interface StatusesState {
  byUser: Dict<Presence>;
  /** one's own in full: whether it was set by hand, until when it lasts */
  mine: Status | undefined;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    statuses: StatusesState;
  }
  interface Facts {
    'statuses.received': { statuses: readonly Status[] };
  }
}

export const statuses = slice<StatusesState>(
  { byUser: {}, mine: undefined },
  {
    'statuses.received': (slice, { statuses }, { me }) => {
      let byUser = slice.byUser;
      for (const { user_id, status } of statuses) byUser = put(byUser, user_id, status);
      const mine = statuses.find(({ user_id }) => user_id === me) ?? slice.mine;
      return byUser === slice.byUser && mine === slice.mine ? slice : { byUser, mine };
    },
    status_change: (slice, { user_id, status }, { me }) => ({
      byUser: put(slice.byUser, user_id, status),
      mine: user_id === me && slice.mine ? { ...slice.mine, status } : slice.mine,
    }),
  },
);

/** Presence of a user; offline while it is not known. */
export const presenceOf = keyed(
  (id: string) =>
    (state: State): Presence =>
      state.statuses.byUser[id] ?? 'offline',
);
