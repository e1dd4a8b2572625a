import type { Channel } from '@parley/contract/conversation/channels.ts';
import { PanelRight, Pin, Star, Users } from 'lucide-react';
import { type MouseEvent, useEffect, useState } from 'react';
import {
  ChannelMenu,
  directPartner,
  iconOfChannel,
  isFavourite,
  memberCount,
  toggleFavourite,
  watchStats,
} from '../../conversation/channels/index.ts';
import { pinCount } from '../../conversation/pins/index.ts';
import { presenceOf } from '../../identity/statuses/index.ts';
import { pictureOf, userById } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Avatar, AvatarStack } from '../../ui/avatar.tsx';
import { useLayoutWidth } from '../../ui/hooks/use-media-query.ts';
import { IconButton, ToolButton } from '../../ui/icon-button.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import type { PanelName } from '../search-params.ts';
import styles from './channel-head.module.css';
import { ChannelTopic } from './channel-topic.tsx';
import { facesOf } from './faces.ts';

export interface ChannelHeadProps {
  channel: Channel;
  title: string;
  teamId: string;
  teamName: string;
  /** what stands in the right panel now */
  panel: PanelName | undefined;
  /** opens a panel, or closes it when it is the one that is open */
  onPanel: (panel: PanelName) => void;
}

/** The head of a channel: what it is, how it is kept, and the ways to its people, pinned posts and information. */
export function ChannelHead(props: ChannelHeadProps) {
  const { channel, title, panel, onPanel } = props;
  const client = useClient();
  const phone = useLayoutWidth() === 'phone';
  useEffect(() => watchStats(client, channel.id), [client, channel.id]);
  return (
    <PaneHead
      // A person's face stands beside the name.
      {...(channel.type === 'D' ? {} : { icon: iconOfChannel(channel) })}
      title={<ChannelName {...props} />}
      mark={phone ? undefined : <FavouriteStar channelId={channel.id} />}
      topic={<ChannelTopic channel={channel} title={title} />}
      wideTools={
        <>
          {channel.type !== 'D' && <MembersButton {...props} />}
          <PinsButton {...props} />
        </>
      }
      tools={
        <IconButton
          icon={PanelRight}
          label="Channel info"
          shortcut="mod+."
          pressed={panel === 'info'}
          onClick={() => onPanel('info')}
        />
      }
    />
  );
}

/** The name; its press, and a right press, open what can be done with the channel. */
function ChannelName({ channel, title, teamId, teamName, onPanel }: ChannelHeadProps) {
  const [open, setOpen] = useState(false);
  const menu = (event: MouseEvent) => {
    event.preventDefault();
    setOpen(true);
  };
  return (
    <ChannelMenu
      channel={channel}
      teamId={teamId}
      teamName={teamName}
      onPanel={onPanel}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <button type="button" className={styles.name} onContextMenu={menu}>
          {channel.type === 'D' && <Partner channel={channel} name={title} />}
          <span className={styles.cut}>{title}</span>
        </button>
      }
    />
  );
}

function Partner({ channel, name }: { channel: Channel; name: string }) {
  const id = useSelect((state) => directPartner(channel, state.session.me));
  const user = useSelect(userById(id));
  const presence = useSelect(presenceOf(id));
  return <Avatar id={id} name={name} src={user && pictureOf(user)} size={20} presence={presence} decorative />;
}

function FavouriteStar({ channelId }: { channelId: string }) {
  const client = useClient();
  const favourite = useSelect(isFavourite(channelId));
  return (
    <IconButton
      icon={Star}
      iconSize={14}
      className={styles.star}
      label={favourite ? 'Remove from favourites' : 'Add to favourites'}
      pressed={favourite}
      onClick={() => void toggleFavourite(client, channelId).catch(client.report)}
    />
  );
}

function MembersButton({ channel, panel, onPanel }: ChannelHeadProps) {
  const count = useSelect(memberCount(channel.id));
  const faces = useSelect(facesOf(channel.id));
  if (count === undefined) return null;
  return (
    <ToolButton
      label={count === 1 ? '1 member' : `${count} members`}
      pressed={panel === 'members'}
      onClick={() => onPanel('members')}
      {...(faces.length === 0 ? { icon: Users } : {})}
    >
      {faces.length > 0 && <AvatarStack people={[...faces]} />}
      {count}
    </ToolButton>
  );
}

function PinsButton({ channel, panel, onPanel }: ChannelHeadProps) {
  const count = useSelect(pinCount(channel.id)) ?? 0;
  if (count === 0 && panel !== 'pinned') return null;
  return (
    <ToolButton
      icon={Pin}
      label={count === 1 ? '1 pinned post' : `${count} pinned posts`}
      pressed={panel === 'pinned'}
      onClick={() => onPanel('pinned')}
    >
      {count}
    </ToolButton>
  );
}
