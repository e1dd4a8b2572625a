import { isTransient } from '../../lib/api/error.ts';
import { type Client, type Effects, perClient } from '../../lib/client.ts';
import { membersApi } from './api.ts';

const atMostEvery = 1000;

/** Tells the server what is read: at once, and while messages go on arriving not more than once a second. */
const teller = perClient((client) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pending = '';
  const tell = (channelId: string, keepalive = false) => {
    pending = '';
    membersApi(client.http)
      .view(channelId, { keepalive })
      .catch((error: unknown) => {
        // When the network is back, the counts that come with it lead here again.
        if (!isTransient(error)) client.report(error);
      });
  };
  return {
    /** Tells of the channel soon. */
    soon(channelId: string) {
      if (timer) {
        pending = channelId;
        return;
      }
      tell(channelId);
      timer = setTimeout(() => {
        timer = undefined;
        if (pending) this.soon(pending);
      }, atMostEvery);
    },
    /** What was put off is not to be told any more. */
    forget() {
      pending = '';
    },
    /** Tells what was put off, before another channel or the end of the page. */
    flush() {
      if (pending) tell(pending, true);
    },
  };
});

/** Says which channel the user looks at; empty when none, or when the window lost the focus. */
export function viewChannel(client: Client, channelId: string): void {
  teller(client).flush();
  client.store.apply('channel.viewing', { channelId });
  if (channelId) teller(client).soon(channelId);
}

/** Tells what was put off; for the moment when the page goes away. */
export const flushViewing = (client: Client): void => teller(client).flush();

/**
 * The user has read the channel that is open, also what was made unread in it: the line before the news goes with it, as
 * if the channel had been left and come back to.
 */
export function markRead(client: Client, channelId: string): void {
  client.store.batch(() => {
    client.store.apply('channel.viewing', { channelId });
    client.store.apply('channel.viewing', { channelId: '' });
  });
  viewChannel(client, channelId);
}

/** Makes a post and what follows it unread again. */
export async function markUnreadFrom(client: Client, postId: string): Promise<void> {
  teller(client).forget();
  const unread = await membersApi(client.http).setUnread(postId);
  client.store.apply('channel.unread', { ...unread, post_id: postId });
}

/** What arrives in the channel that is looked at is read, also what arrived while the connection was away. */
export const viewingEffects: Effects = {
  'members.mine': (client, { members }) => {
    const { viewing, held, totals, marks } = client.store.getState().unreads;
    if (held || !members.some(({ channel_id }) => channel_id === viewing)) return;
    if ((totals[viewing]?.total ?? 0) > (marks[viewing]?.read ?? 0)) viewChannel(client, viewing);
  },
  posted: (client, { post }, { me }) => {
    const { viewing, held } = client.store.getState().unreads;
    if (post.channel_id === viewing && !held && post.user_id !== me) teller(client).soon(viewing);
  },
};
