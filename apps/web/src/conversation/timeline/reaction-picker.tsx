import type { Post } from '@parley/contract/conversation/posts.ts';
import { lazy, Suspense } from 'react';
import { useClient } from '../../lib/react.ts';
import { Popover } from '../../ui/popover.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { toggleReaction } from '../reactions/index.ts';

const EmojiGrid = lazy(() =>
  import('../../lib/emoji/picker/emoji-grid.tsx').then(({ EmojiGrid }) => ({ default: EmojiGrid })),
);

/** Chooses an emoji for a post, beside what was pressed. */
export function ReactionPicker({ post, anchor, onClose }: { post: Post; anchor: HTMLElement; onClose: () => void }) {
  const client = useClient();
  const choose = (name: string) => {
    onClose();
    toggleReaction(client, post.id, name).catch(client.report);
  };
  return (
    <Popover label="Choose a reaction" anchor={anchor} open align="end" onOpenChange={(open) => open || onClose()}>
      <Suspense fallback={<Skeleton width={320} height={280} />}>
        <EmojiGrid onChoose={choose} />
      </Suspense>
    </Popover>
  );
}
