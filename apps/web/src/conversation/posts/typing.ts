import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import { change, type Dict, put, without } from '../../lib/store/records.ts';
import type { State } from '../../lib/store/registry.ts';
import { slice } from '../../lib/store/slice.ts';

/** Who writes where: by place (a channel's id, or a root's id for its replies) the users, each until a time. */
export interface TypingState {
  byPlace: Dict<Dict<number>>;
}

declare module '../../lib/store/registry.ts' {
  interface State {
    typing: TypingState;
  }
  interface Facts {
    'typing.expired': { place: string; userId: string };
  }
}

const shownFor = 6000;
const placeOf = (channelId: string, rootId: string) => rootId || channelId;

const stop = ({ byPlace }: TypingState, place: string, userId: string): TypingState => ({
  byPlace: change(byPlace, place, (users) => without(users, userId)),
});

export const typing = slice<TypingState>(
  { byPlace: {} },
  {
    typing: ({ byPlace }, { user_id, parent_id }, { broadcast, at, me }) => {
      const place = placeOf(broadcast?.channel_id ?? '', parent_id);
      return user_id === me
        ? { byPlace }
        : { byPlace: put(byPlace, place, put(byPlace[place] ?? {}, user_id, at + shownFor)) };
    },
    posted: (slice, { post }) => stop(slice, placeOf(post.channel_id, post.root_id), post.user_id),
    'typing.expired': (slice, { place, userId }, { at }) =>
      (slice.byPlace[place]?.[userId] ?? 0) <= at ? stop(slice, place, userId) : slice,
  },
);

/** Users who write in a place now, those who began first at the front. */
export const typingIn = keyed((place: string) =>
  memo([(state: State) => state.typing.byPlace[place]], (users) => Object.keys(users ?? {})),
);

const told = perClient(() => new Map<string, number>());

/** Says that the user writes; no more often than the server wants to hear it. */
export function tellTyping(client: Client, channelId: string, rootId = ''): void {
  const every = Number(client.store.getState().config.client.TimeBetweenUserTypingUpdatesMilliseconds) || 5000;
  const place = placeOf(channelId, rootId);
  const now = Date.now();
  if (now - (told(client).get(place) ?? 0) < every) return;
  told(client).set(place, now);
  // Nobody waits for it, and without a connection nobody could see it.
  client.socket
    .request('user_typing', { channel_id: channelId, parent_id: rootId })
    .catch(() => told(client).delete(place));
}

/**
 * Who has said nothing for a while does not write any more. What was sent ends the writing for the others, so the next
 * key press is told at once.
 */
export const typingEffects: Effects = {
  posted: (client, { post }, { me }) => {
    if (post.user_id === me) told(client).delete(placeOf(post.channel_id, post.root_id));
  },
  typing: (client, { user_id, parent_id }, { broadcast }) => {
    const place = placeOf(broadcast?.channel_id ?? '', parent_id);
    setTimeout(() => client.store.apply('typing.expired', { place, userId: user_id }), shownFor + 50);
  },
};
