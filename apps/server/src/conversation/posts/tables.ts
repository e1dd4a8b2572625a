import type { PostPriority } from '@parley/contract/conversation/posts.ts';
import type { ColumnType, JSONColumnType } from 'kysely';
import type { Defaulted } from '../../core/db/tables.ts';

export interface PostsTable {
  id: string;
  create_at: number;
  update_at: number;
  /** When the text was last changed; 0 while it is as it was written. */
  edit_at: Defaulted<number>;
  delete_at: Defaulted<number>;
  is_pinned: Defaulted<boolean>;
  has_reactions: Defaulted<boolean>;
  user_id: string;
  channel_id: string;
  /** The first post of the thread; '' for a first post. */
  root_id: Defaulted<string>;
  /** The post of which this row is a former version; '' for posts themselves. */
  original_id: Defaulted<string>;
  message: Defaulted<string>;
  /** '' for what people write. */
  type: Defaulted<string>;
  props: JSONColumnType<Record<string, unknown>, string | undefined, string>;
  hashtags: Defaulted<string>;
  file_ids: Defaulted<string[]>;
  /** The author's own name for the post before it was saved; one post a name and author. */
  pending_post_id: Defaulted<string>;
  /** null for posts that the server makes itself. */
  remote_id: ColumnType<string | null, string | null | undefined, string | null>;
  /** Of first posts only; null for almost all. */
  priority: JSONColumnType<PostPriority | null, string | null | undefined, string | null>;
}

declare module '../../core/db/tables.ts' {
  interface Tables {
    posts: PostsTable;
  }
}
