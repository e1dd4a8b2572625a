export { ChannelPosts } from './channel-posts.tsx';
export { EditDialog } from './edit-dialog.tsx';
export { PostList, type PostListAct } from './post-list.tsx';
export { PostsPlace } from './posts-place.tsx';
export { Timeline } from './timeline.tsx';
export { useThreadRows } from './use-rows.ts';
export { useTimes } from './use-times.ts';
