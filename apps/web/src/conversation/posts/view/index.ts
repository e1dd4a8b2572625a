export { type Author, authorOf, pictureOf } from './author.ts';
export { DayLine, RepliesLine, UnreadLine } from './lines.tsx';
export { PostRow, type PostRowProps } from './post-row.tsx';
export type { Deletion, Delivery, PostView, ReactionView, ThreadView } from './post-view.ts';
export {
  type FileForm,
  type PostActs,
  type PostsContext,
  PostsProvider,
  serverFileUrl,
} from './posts-context.tsx';
export { type PostsRow, postsRows, type RowsInput } from './rows.ts';
export { isNotice } from './system/kinds.ts';
export { SystemPost } from './system/system-post.tsx';
export { type TimeChoice, type Times, timesFor } from './times.ts';
