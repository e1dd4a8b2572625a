import type { Post } from '@parley/contract/conversation/posts.ts';
import {
  Bookmark,
  Copy,
  Link as LinkIcon,
  MailOpen,
  MessageSquareReply,
  Pencil,
  Pin,
  SmilePlus,
  Trash2,
} from 'lucide-react';
import { useClient, useSelect } from '../../lib/react.ts';
import { Menu } from '../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../ui/menu-items.tsx';
import { isSaved } from '../saved/index.ts';
import { mayDelete } from './may-delete.ts';
import { postDeeds } from './post-deeds.ts';

export interface PostMenuProps {
  post: Post;
  anchor: HTMLElement;
  teamName: string;
  onClose: () => void;
  onReply: (post: Post) => void;
  onEdit: (post: Post) => void;
  onReact: (post: Post) => void;
  onDelete: (post: Post) => void;
}

/** Everything that can be done with a post, in the groups people know: answer, keep, change; delete apart and last. */
export function PostMenu({ post, anchor, teamName, onClose, onReply, onEdit, onReact, onDelete }: PostMenuProps) {
  const client = useClient();
  const me = useSelect((state) => state.session.me);
  const deletable = useSelect((state) => mayDelete(state, post));
  const saved = useSelect(isSaved(post.id));
  const isMine = post.user_id === me && post.type === '';
  const deeds = postDeeds(client, post, teamName);
  const row = anchor.closest<HTMLElement>('[data-row-key]');

  return (
    <Menu
      open
      anchor={anchor}
      align="end"
      onOpenChange={(open) => open || onClose()}
      // The button that opened it goes with a post that is deleted.
      finalFocus={() => anchor.isConnected || row}
    >
      <MenuGroup>
        <MenuItem icon={MessageSquareReply} shortcut="r" onSelect={() => onReply(post)}>
          Reply
        </MenuItem>
        <MenuItem icon={SmilePlus} shortcut="+" onSelect={() => onReact(post)} keepOpen>
          React
        </MenuItem>
        <MenuItem icon={Copy} shortcut="c" onSelect={deeds.copyText}>
          Copy text
        </MenuItem>
        <MenuItem icon={LinkIcon} shortcut="l" onSelect={deeds.copyLink}>
          Copy link
        </MenuItem>
      </MenuGroup>
      <MenuGroup>
        <MenuItem icon={Bookmark} shortcut="s" onSelect={deeds.save}>
          {saved ? 'Remove from saved' : 'Save'}
        </MenuItem>
        <MenuItem icon={Pin} shortcut="p" onSelect={deeds.pin}>
          {post.is_pinned ? 'Unpin from channel' : 'Pin to channel'}
        </MenuItem>
        <MenuItem icon={MailOpen} shortcut="u" onSelect={deeds.unread}>
          Mark unread from here
        </MenuItem>
      </MenuGroup>
      {isMine && (
        <MenuGroup>
          <MenuItem icon={Pencil} shortcut="e" onSelect={() => onEdit(post)} keepOpen>
            Edit
          </MenuItem>
        </MenuGroup>
      )}
      {deletable && (
        <MenuGroup>
          <MenuItem icon={Trash2} shortcut="del" danger onSelect={() => onDelete(post)}>
            Delete
          </MenuItem>
        </MenuGroup>
      )}
    </Menu>
  );
}
