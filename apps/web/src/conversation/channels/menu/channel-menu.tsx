import type { Channel } from '@parley/contract/conversation/channels.ts';
import {
  Archive,
  ArchiveRestore,
  Bell,
  BellOff,
  Heading,
  Info,
  Link as LinkIcon,
  LogOut,
  Pencil,
  Pin,
  Star,
  StarOff,
  UserPlus,
  Users,
} from 'lucide-react';
import { type ReactElement, useState } from 'react';
import { useClient, useSelect, useSelectShallow } from '../../../lib/react.ts';
import { Menu, type MenuProps } from '../../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../../ui/menu-items.tsx';
import { isMuted, setMuted } from '../../members/index.ts';
import { copyChannelLink } from '../copy-link.ts';
import { isFavourite, toggleFavourite } from '../favourite.ts';
import { archiveChannel, leaveChannel, restoreChannel } from '../leave.ts';
import { channelRights } from '../rights.ts';
import { type ChannelDialog, ChannelDialogs } from './channel-dialogs.tsx';

/** What the right panel can show of a channel. */
export type ChannelPanel = 'info' | 'members' | 'pinned';

export interface ChannelMenuProps extends Pick<MenuProps, 'open' | 'onOpenChange'> {
  channel: Channel;
  teamId: string;
  teamName: string;
  /** the button that opens it */
  trigger: ReactElement;
  onPanel: (panel: ChannelPanel) => void;
}

/** Everything that the user may do with a channel: how it is heard of, what it is, who is in it, the way out. */
export function ChannelMenu({ channel, teamId, teamName, trigger, onPanel, ...menu }: ChannelMenuProps) {
  const client = useClient();
  const rights = useSelectShallow((state) => channelRights(state, channel));
  const member = useSelect((state) => state.members.mine[channel.id] !== undefined);
  const muted = useSelect((state) => isMuted(state, channel.id));
  const favourite = useSelect(isFavourite(channel.id));
  const [dialog, setDialog] = useState<ChannelDialog>();
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  // What can be taken back happens at once; what cannot asks first.
  const leave = () => (channel.type === 'O' ? run(leaveChannel(client, channel)) : setDialog('leave'));
  const undoable = useSelect((state) => channelRights(state, { ...channel, delete_at: 1 }).restore);
  const archive = () => (undoable ? run(archiveChannel(client, channel)) : setDialog('archive'));

  return (
    <>
      <Menu trigger={trigger} filter={false} {...menu}>
        {member && (
          <MenuGroup>
            <MenuItem icon={favourite ? StarOff : Star} onSelect={() => run(toggleFavourite(client, channel.id))}>
              {favourite ? 'Remove from favourites' : 'Add to favourites'}
            </MenuItem>
            <MenuItem icon={muted ? Bell : BellOff} onSelect={() => run(setMuted(client, channel.id, !muted))}>
              {muted ? 'Unmute' : 'Mute'}
            </MenuItem>
          </MenuGroup>
        )}
        <MenuGroup>
          <MenuItem icon={Info} onSelect={() => onPanel('info')}>
            Info
          </MenuItem>
          {channel.type !== 'D' && (
            <MenuItem icon={Users} onSelect={() => onPanel('members')}>
              Members
            </MenuItem>
          )}
          <MenuItem icon={Pin} onSelect={() => onPanel('pinned')}>
            Pinned posts
          </MenuItem>
          <MenuItem icon={LinkIcon} onSelect={() => run(copyChannelLink(client, channel, teamName))}>
            Copy link
          </MenuItem>
        </MenuGroup>
        {(rights.edit || rights.header || rights.people) && (
          <MenuGroup>
            {rights.people && (
              <MenuItem icon={UserPlus} onSelect={() => setDialog('people')}>
                Add people
              </MenuItem>
            )}
            {rights.edit && (
              <MenuItem icon={Pencil} onSelect={() => setDialog('edit')}>
                Edit the channel
              </MenuItem>
            )}
            {rights.header && (
              <MenuItem icon={Heading} onSelect={() => setDialog('header')}>
                Change the header
              </MenuItem>
            )}
          </MenuGroup>
        )}
        {rights.leave && (
          <MenuGroup>
            <MenuItem icon={LogOut} onSelect={leave}>
              Leave
            </MenuItem>
          </MenuGroup>
        )}
        {rights.archive && (
          <MenuGroup>
            <MenuItem icon={Archive} danger onSelect={archive}>
              Archive
            </MenuItem>
          </MenuGroup>
        )}
        {rights.restore && (
          <MenuGroup>
            <MenuItem icon={ArchiveRestore} onSelect={() => run(restoreChannel(client, channel.id))}>
              Restore from the archive
            </MenuItem>
          </MenuGroup>
        )}
      </Menu>
      <ChannelDialogs dialog={dialog} channel={channel} teamId={teamId} onClose={() => setDialog(undefined)} />
    </>
  );
}
