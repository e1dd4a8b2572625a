import type { Post } from '@parley/contract/conversation/posts.ts';
import { Bell, BellOff, CornerUpLeft, Ellipsis, Link as LinkIcon, MailOpen } from 'lucide-react';
import { titleOfChannel } from '../../conversation/channels/index.ts';
import { followThread, markThreadUnread, threadById } from '../../conversation/threads/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { copyTold } from '../../ui/copy-told.ts';
import { IconButton, ToolButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../ui/menu-items.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import { useJump } from '../panels/use-jump.ts';

export interface ThreadHeadProps {
  rootId: string;
  /** undefined while it is not loaded */
  root: Post | undefined;
  teamId: string;
  teamName: string;
  /** The user made the replies unread; nothing of them was read until this time (Unix milliseconds). */
  onUnread: (readUntil: number) => void;
}

/** The head of a thread: where it is, whether one follows it, and what can be done with it as a whole. */
export function ThreadHead({ rootId, root, teamId, teamName, onUnread }: ThreadHeadProps) {
  const client = useClient();
  const jump = useJump(teamName);
  const channelTitle = useSelect(titleOfChannel(root?.channel_id ?? ''));
  const following = useSelect((state) => threadById(rootId)(state)?.following ?? root?.is_following ?? false);
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  const follow = () => run(followThread(client, teamId, rootId, !following));
  const copyLink = () => copyTold(`${location.origin}/${teamName}/pl/${rootId}`, 'The link');
  const markUnread = async ({ create_at }: Post) => {
    await markThreadUnread(client, teamId, rootId, rootId);
    onUnread(create_at);
  };
  return (
    <PaneHead
      panel
      title="Thread"
      topic={channelTitle}
      tools={
        <>
          <ToolButton
            icon={following ? Bell : BellOff}
            label={following ? 'Stop following this thread' : 'Follow this thread'}
            pressed={following}
            onClick={follow}
          >
            {following ? 'Following' : 'Follow'}
          </ToolButton>
          <Menu align="end" trigger={<IconButton icon={Ellipsis} label="Thread actions" />}>
            <MenuGroup>
              {root && (
                <MenuItem icon={CornerUpLeft} onSelect={() => jump(root)}>
                  Show in the channel
                </MenuItem>
              )}
              <MenuItem icon={LinkIcon} onSelect={() => run(copyLink())}>
                Copy link
              </MenuItem>
            </MenuGroup>
            <MenuGroup>
              <MenuItem icon={following ? BellOff : Bell} onSelect={follow}>
                {following ? 'Stop following' : 'Follow'}
              </MenuItem>
              {root && (
                <MenuItem icon={MailOpen} onSelect={() => run(markUnread(root))}>
                  Mark all replies unread
                </MenuItem>
              )}
            </MenuGroup>
          </Menu>
        </>
      }
    />
  );
}
