import type { Post } from '@parley/contract/conversation/posts.ts';
import { useClient } from '../../lib/react.ts';
import type { State } from '../../lib/store/registry.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { deletePost } from '../posts/index.ts';

/** Whether the reader is offered to delete a post; the server has the last word. */
export const mayDelete = (state: State, post: Post): boolean =>
  post.user_id === state.session.me || (state.users.byId[state.session.me]?.roles.includes('system_admin') ?? false);

/** Asks, because nobody can bring a post back, and deletes it. */
export function DeleteDialog({ post, onClose }: { post: Post; onClose: () => void }) {
  const client = useClient();
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Delete this post?"
      description="It is gone for everybody, with its replies if it has any."
      confirm="Delete"
      danger
      onConfirm={() => deletePost(client, post.id)}
    />
  );
}
