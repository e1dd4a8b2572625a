import type { Post } from '@parley/contract/conversation/posts.ts';
import { EmojiPicker } from '../../lib/emoji/index.ts';
import { useClient } from '../../lib/react.ts';
import { Popover } from '../../ui/popover.tsx';
import { toggleReaction } from '../reactions/index.ts';

/** Chooses an emoji for a post, beside what was pressed. */
export function ReactionPicker({ post, anchor, onClose }: { post: Post; anchor: HTMLElement; onClose: () => void }) {
  const client = useClient();
  const choose = (name: string) => {
    onClose();
    toggleReaction(client, post.id, name).catch(client.report);
  };
  return (
    <Popover label="Choose a reaction" anchor={anchor} open align="end" onOpenChange={(open) => open || onClose()}>
      <EmojiPicker onPick={choose} />
    </Popover>
  );
}
