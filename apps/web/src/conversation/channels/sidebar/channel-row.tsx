import { presenceOf } from '../../../identity/statuses/index.ts';
import { pictureOf, userById } from '../../../identity/users/index.ts';
import { useSelect } from '../../../lib/react.ts';
import { Avatar, AvatarDuo } from '../../../ui/avatar.tsx';
import { SidebarLink } from '../../../ui/sidebar-link.tsx';
import { draftOf } from '../../drafts/index.ts';
import { channelUnread } from '../../members/index.ts';
import { typingIn } from '../../posts/index.ts';
import { channelAddress } from '../channel-link.tsx';
import { iconOfChannel } from '../icon.ts';
import { titleOfChannel } from '../names.ts';
import { channelById, directPartner } from '../store.ts';

/** One channel of the sidebar: what it is, what waits in it. */
export function ChannelRow({ id, team, selected }: { id: string; team: string; selected: boolean }) {
  const channel = useSelect(channelById(id));
  const title = useSelect(titleOfChannel(id));
  const { unread, count, mentions, urgent, muted } = useSelect(channelUnread(id));
  const draft = useSelect((state) => draftOf(id)(state) !== undefined);
  const typing = useSelect((state) => typingIn(id)(state).length > 0);
  const to = useSelect((state) => (channel ? JSON.stringify(channelAddress(state, team, channel)) : ''));
  if (!channel) return null;
  const isPerson = channel.type === 'D';
  return (
    <SidebarLink
      {...(JSON.parse(to) as ReturnType<typeof channelAddress>)}
      {...(isPerson ? { face: <PartnerFace channelName={channel.name} /> } : {})}
      {...(channel.type === 'G' ? { face: <AvatarDuo people={groupFaces(title)} /> } : {})}
      {...(!isPerson && channel.type !== 'G' ? { icon: iconOfChannel(channel) } : {})}
      name={title}
      unread={unread}
      {...(unread && mentions === 0 ? { count } : {})}
      mentions={mentions}
      urgent={urgent}
      muted={muted}
      draft={draft && !selected}
      typing={typing && !selected}
      selected={selected}
    />
  );
}

const groupFaces = (title: string) => title.split(', ').map((name) => ({ id: name, name }));

function PartnerFace({ channelName }: { channelName: string }) {
  const partnerId = useSelect((state) => directPartner({ name: channelName }, state.session.me));
  const user = useSelect(userById(partnerId));
  const presence = useSelect(presenceOf(partnerId));
  const name = user ? `${user.first_name} ${user.last_name}`.trim() || user.username : '';
  return <Avatar id={partnerId} name={name} src={user && pictureOf(user)} size={18} presence={presence} decorative />;
}
