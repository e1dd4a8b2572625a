import type { Post } from '@parley/contract/conversation/posts.ts';
import type { Dict } from '../../lib/store/records.ts';
import { slice } from '../../lib/store/slice.ts';
import { receivePosts } from './entities.ts';
import { keepPosts, loadPosts } from './keep.ts';
import { arrive, deleted, edited, fresh, left, looked, pageLoaded, since, threadChanged } from './reduce.ts';
import type { Page, Window } from './timeline/window.ts';

export interface PostsState {
  byId: Dict<Post>;
  /** loaded stretches by timeline: a channel's id, or the id of a thread's root for its replies */
  timelines: Dict<readonly Window[]>;
  /** ids of the posts that arrived last by themselves, newest last */
  arrived: readonly string[];
  /** channels by when they were last looked at, newest last */
  recent: readonly string[];
}

declare module '../../lib/store/registry.ts' {
  interface State {
    posts: PostsState;
  }
  interface Facts {
    'posts.received': { posts: readonly Post[] };
    /** a stretch of a timeline was loaded; its posts were received before */
    'timeline.page': { key: string; page: Page };
    /** what changed in a channel since its windows were live; `order` holds the ids of its timeline, newest first */
    'timeline.since': { channelId: string; posts: readonly Post[]; order: readonly string[]; live: boolean };
    /** a timeline is to be loaded from the beginning */
    'timeline.dropped': { key: string };
    /** replies moved out of channels or into them */
    'timelines.dropped': Record<never, never>;
    /** the server deleted a post for the user */
    'post.removed': { postId: string };
    /** the user looks at another channel, or at none */
    'timeline.left': { channelId: string };
    /** the server took a post that this client sent */
    'post.sent': { post: Post };
  }
}

export const posts = slice<PostsState>(
  { byId: {}, timelines: {}, arrived: [], recent: [] },
  {
    'posts.received': (slice, { posts }) => {
      const byId = receivePosts(slice.byId, posts);
      return byId === slice.byId ? slice : { ...slice, byId };
    },
    'timeline.page': (slice, { key, page }, meta) => pageLoaded(slice, key, page, meta),
    'timeline.since': (slice, data, meta) => since(slice, data, meta),
    'timeline.dropped': (slice, { key }) => ({ ...slice, timelines: { ...slice.timelines, [key]: [] } }),
    'timelines.dropped': (slice) => ({ ...slice, timelines: {} }),
    'connection.fresh': fresh,
    'channel.viewing': (slice, { channelId }) => looked(slice, channelId),
    'timeline.left': (slice, { channelId }) => left(slice, channelId),
    'post.removed': (slice, { postId }, meta) => deleted(slice, postId, meta, meta.me),
    'post.sent': (slice, { post }, meta) => arrive(slice, post, meta),
    posted: (slice, { post }, meta) => arrive(slice, post, meta),
    ephemeral_message: (slice, { post }, meta) => arrive(slice, post, meta),
    post_edited: (slice, { post }) => edited(slice, post),
    post_deleted: (slice, { post, delete_by }, meta) => deleted(slice, post.id, meta, delete_by),
    thread_updated: (slice, { thread }) => threadChanged(slice, thread),
    thread_follow_changed: (slice, { thread_id, state }) =>
      slice.byId[thread_id]
        ? { ...slice, byId: { ...slice.byId, [thread_id]: { ...slice.byId[thread_id], is_following: state } } }
        : slice,
  },
  { save: keepPosts, load: loadPosts },
);
