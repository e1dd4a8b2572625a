import { newestWindow } from '../../conversation/posts/index.ts';
import { displayName, nameFormat, pictureOf } from '../../identity/users/index.ts';
import { keyed, memo } from '../../lib/store/memo.ts';
import type { State } from '../../lib/store/registry.ts';

export interface Face {
  id: string;
  name: string;
  src?: string | undefined;
}

const gone = new Set(['system_leave_channel', 'system_remove_from_channel']);
const most = 3;
const same = (a: readonly Face[], b: readonly Face[]) =>
  a.length === b.length &&
  a.every(({ id, name, src }, at) => id === b[at]?.id && name === b[at].name && src === b[at].src);

/** Three others who are in a channel, those who spoke last: known without asking, from the posts that are here. */
export const facesOf = keyed((channelId: string) => {
  let last: readonly Face[] = [];
  return memo(
    [
      (state: State) => state.posts.timelines[channelId],
      (state: State) => state.posts.byId,
      (state: State) => state.users.byId,
      (state: State) => state.session.me,
      nameFormat,
    ],
    (windows, posts, users, me, format) => {
      const passed = new Set([me]);
      const found: Face[] = [];
      const ids = newestWindow(windows)?.ids ?? [];
      for (let at = ids.length - 1; at >= 0 && found.length < most; at--) {
        const post = posts[ids[at] ?? ''];
        if (!post) continue;
        const { removedUserId } = post.props;
        if (post.type === 'system_remove_from_channel' && typeof removedUserId === 'string') passed.add(removedUserId);
        const user = users[post.user_id];
        if (passed.has(post.user_id) || !user || user.delete_at > 0 || user.is_bot) continue;
        passed.add(user.id);
        if (!gone.has(post.type)) found.push({ id: user.id, name: displayName(user, format), src: pictureOf(user) });
      }
      last = same(last, found) ? last : found;
      return last;
    },
  );
});
