import type { Post } from '@parley/contract/conversation/posts.ts';
import { type ReactNode, type Ref, useCallback } from 'react';
import { MessageList, type MessageListHandle } from '../../ui/message-list/message-list.tsx';
import type { MessageListProps } from '../../ui/message-list/types.ts';
import { DayLine, type PostsRow, RepliesLine, SystemPost, UnreadLine } from '../posts/index.ts';
import { usePlace } from './place-context.tsx';
import { PostInPlace } from './post-in-place.tsx';

export interface TimelineProps
  extends Pick<
    MessageListProps<PostsRow>,
    'label' | 'rows' | 'older' | 'newer' | 'before' | 'after' | 'initial' | 'onView' | 'gravity'
  > {
  nameOf: (userId: string) => string;
  onKey?: (key: string, post: Post) => boolean;
  ref?: Ref<MessageListHandle>;
}

const rowKey = (row: PostsRow) => row.key;
const isHeader = (row: PostsRow) => row.kind === 'day';
const canFocus = (row: PostsRow) => row.kind === 'post';
const isNew = (row: PostsRow) => (row.kind === 'post' || row.kind === 'system') && row.isNew;

/** The rows of a channel or thread in a list of any length. */
export function Timeline({ nameOf, onKey, rows, ...list }: TimelineProps) {
  const { press } = usePlace();
  const renderRow = useCallback((row: PostsRow, focused: boolean): ReactNode => {
    switch (row.kind) {
      case 'day':
        return <DayLine at={row.at} />;
      case 'replies':
        return <RepliesLine count={row.count} />;
      case 'unread':
        return <UnreadLine count={row.count} since={row.since} />;
      case 'system':
        return <SystemPost posts={row.posts} />;
      case 'post':
        return <PostInPlace post={row.post} grouped={row.grouped} focused={focused} />;
    }
  }, []);
  return (
    <MessageList
      {...list}
      rows={rows}
      rowKey={rowKey}
      renderRow={renderRow}
      rowLabel={(row) => {
        if (row.kind !== 'post') return '';
        return row.gone ? 'Deleted post' : `${nameOf(row.post.user_id)}: ${row.post.message}`;
      }}
      isHeader={isHeader}
      canFocus={canFocus}
      isNew={isNew}
      onKeyDown={(event) => {
        const element = (event.target as Element).closest<HTMLElement>('[data-row-key]');
        const row = element ? rows.find((other) => other.key === element.dataset.rowKey) : undefined;
        if (!element || row?.kind !== 'post' || row.gone || event.ctrlKey || event.metaKey || event.altKey) return;
        if ((event.target as Element).closest('button, a, input, textarea')) return;
        if (onKey?.(event.key, row.post) || press(event.key, row.post, element)) event.preventDefault();
      }}
    />
  );
}
