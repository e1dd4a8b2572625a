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
import { useState } from 'react';
import { savePreferences } from '../../identity/preferences/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { Menu } from '../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../ui/menu-items.tsx';
import { toast } from '../../ui/toast-store.ts';
import { markUnreadFrom } from '../members/index.ts';
import { deletePost, postsApi } from '../posts/index.ts';

export interface PostMenuProps {
  post: Post;
  anchor: HTMLElement;
  teamName: string;
  onClose: () => void;
  onReply: (post: Post) => void;
  onEdit: (post: Post) => void;
  onReact: (post: Post) => void;
}

/** Everything that can be done with a post, in the groups people know: answer, keep, change; delete apart and last. */
export function PostMenu({ post, anchor, teamName, onClose, onReply, onEdit, onReact }: PostMenuProps) {
  const client = useClient();
  const me = useSelect((state) => state.session.me);
  const mayDelete = useSelect(
    (state) => post.user_id === me || (state.users.byId[me]?.roles.includes('system_admin') ?? false),
  );
  const saved = useSelect((state) => state.preferences.byCategory.flagged_post?.[post.id] === 'true');
  const [asking, setAsking] = useState(false);
  const isMine = post.user_id === me && post.type === '';
  const api = postsApi(client.http);
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  const copy = (text: string, what: string) =>
    run(navigator.clipboard.writeText(text).then(() => toast({ text: `${what} is in the clipboard.` })));
  const save = () =>
    run(savePreferences(client, [{ category: 'flagged_post', name: post.id, value: saved ? 'false' : 'true' }]));

  if (asking) {
    return (
      <ConfirmDialog
        open
        onOpenChange={(open) => open || onClose()}
        title="Delete this post?"
        description="It is gone for everybody, with its replies if it has any."
        confirm="Delete"
        danger
        onConfirm={async () => {
          await deletePost(client, post.id);
          onClose();
        }}
      />
    );
  }
  return (
    <Menu open anchor={anchor} align="end" onOpenChange={(open) => open || onClose()}>
      <MenuGroup>
        <MenuItem icon={MessageSquareReply} shortcut="r" onSelect={() => onReply(post)}>
          Reply
        </MenuItem>
        <MenuItem icon={SmilePlus} shortcut="+" onSelect={() => onReact(post)} keepOpen>
          React
        </MenuItem>
        <MenuItem icon={Copy} shortcut="c" onSelect={() => copy(post.message, 'The text')}>
          Copy text
        </MenuItem>
        <MenuItem
          icon={LinkIcon}
          shortcut="l"
          onSelect={() => copy(`${location.origin}/${teamName}/pl/${post.id}`, 'The link')}
        >
          Copy link
        </MenuItem>
      </MenuGroup>
      <MenuGroup>
        <MenuItem icon={Bookmark} shortcut="s" onSelect={save}>
          {saved ? 'Remove from saved' : 'Save'}
        </MenuItem>
        <MenuItem icon={Pin} shortcut="p" onSelect={() => run(post.is_pinned ? api.unpin(post.id) : api.pin(post.id))}>
          {post.is_pinned ? 'Unpin from channel' : 'Pin to channel'}
        </MenuItem>
        <MenuItem icon={MailOpen} shortcut="u" onSelect={() => run(markUnreadFrom(client, post.id))}>
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
      {mayDelete && (
        <MenuGroup>
          <MenuItem icon={Trash2} shortcut="del" danger keepOpen onSelect={() => setAsking(true)}>
            Delete
          </MenuItem>
        </MenuGroup>
      )}
    </Menu>
  );
}
