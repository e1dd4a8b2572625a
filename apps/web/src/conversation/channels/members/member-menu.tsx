import type { Channel } from '@parley/contract/conversation/channels.ts';
import { ShieldCheck, ShieldOff, UserMinus } from 'lucide-react';
import { displayName, nameFormat, userById } from '../../../identity/users/index.ts';
import { useClient, useSelect } from '../../../lib/react.ts';
import { Menu } from '../../../ui/menu.tsx';
import { MenuGroup, MenuItem } from '../../../ui/menu-items.tsx';
import { toast } from '../../../ui/toast-store.ts';
import { adminsOf, membersApi, removeFromChannel, setChannelAdmin } from '../../members/index.ts';
import type { ChannelRights } from '../rights.ts';

export interface MemberMenuProps {
  channel: Channel;
  userId: string;
  anchor: HTMLElement;
  rights: Pick<ChannelRights, 'people' | 'roles'>;
  onClose: () => void;
}

/** What may be done about somebody's membership of a channel. All of it can be taken back. */
export function MemberMenu({ channel, userId, anchor, rights, onClose }: MemberMenuProps) {
  const client = useClient();
  const user = useSelect(userById(userId));
  const format = useSelect(nameFormat);
  const admin = useSelect((state) => adminsOf(channel.id)(state)[userId] ?? false);
  if (!user) return null;
  const name = displayName(user, format);
  const guest = user.roles.split(' ').includes('system_guest');
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  const setAdmin = async (to: boolean, told: boolean) => {
    await setChannelAdmin(client, channel.id, userId, to);
    const text = to ? `${name} is a channel admin now.` : `${name} is a plain member now.`;
    if (told) toast({ text, undo: () => run(setAdmin(!to, false)) });
  };
  const remove = async () => {
    await removeFromChannel(client, channel.id, userId);
    const undo = () => run(membersApi(client.http).add(channel.id, userId));
    toast({ text: `${name} was taken out of ${channel.display_name}.`, undo });
  };
  // Nobody is taken out of the channel that everybody is in, but guests.
  const removable = rights.people && (channel.name !== 'town-square' || guest);
  return (
    <Menu open anchor={anchor} align="end" onOpenChange={(open) => open || onClose()}>
      {rights.roles && !guest && (
        <MenuGroup>
          <MenuItem icon={admin ? ShieldOff : ShieldCheck} onSelect={() => run(setAdmin(!admin, true))}>
            {admin ? 'Make a plain member' : 'Make a channel admin'}
          </MenuItem>
        </MenuGroup>
      )}
      {removable && (
        <MenuGroup>
          <MenuItem icon={UserMinus} onSelect={() => run(remove())}>
            Take out of the channel
          </MenuItem>
        </MenuGroup>
      )}
    </Menu>
  );
}
