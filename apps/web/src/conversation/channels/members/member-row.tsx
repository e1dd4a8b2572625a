import { Ellipsis, MessageSquare } from 'lucide-react';
import { useEffect } from 'react';
import { presenceOf, watchStatuses } from '../../../identity/statuses/index.ts';
import { displayName, nameFormat, pictureOf, userById } from '../../../identity/users/index.ts';
import { useClient, useSelect } from '../../../lib/react.ts';
import { Avatar } from '../../../ui/avatar.tsx';
import { Tag } from '../../../ui/badge.tsx';
import type { ListStop } from '../../../ui/fixed-list.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { presenceWords } from '../../../ui/presence.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import styles from './members-panel.module.css';

export interface MemberRowProps {
  userId: string;
  admin: boolean;
  stop: ListStop;
  /** whether there is anything to do about the membership */
  manage: boolean;
  onProfile: (anchor: HTMLElement) => void;
  onMenu: (anchor: HTMLElement) => void;
  onMessage: (username: string) => void;
}

/** One person of a channel: a press opens the profile. */
export function MemberRow({ userId, admin, stop, manage, onProfile, onMenu, onMessage }: MemberRowProps) {
  const client = useClient();
  const user = useSelect(userById(userId));
  const presence = useSelect(presenceOf(userId));
  const isMe = useSelect((state) => state.session.me === userId);
  const format = useSelect(nameFormat);
  useEffect(() => watchStatuses(client, [userId]), [client, userId]);
  if (!user) return null;
  const name = displayName(user, format);
  const guest = user.roles.split(' ').includes('system_guest');
  return (
    <div className={styles.member}>
      <button type="button" {...stop} className={styles.person} onClick={(event) => onProfile(event.currentTarget)}>
        <Avatar
          id={userId}
          name={name}
          src={pictureOf(user)}
          kind={user.is_bot ? 'bot' : 'person'}
          size={28}
          presence={user.is_bot ? undefined : presence}
          decorative
        />
        <span className={styles.name}>{name}</span>
        {user.is_bot && <Tag>BOT</Tag>}
        {guest && <Tag>GUEST</Tag>}
        {admin && <VisuallyHidden>, channel admin</VisuallyHidden>}
        <span className={styles.username}>@{user.username}</span>
        {!user.is_bot && <VisuallyHidden>, {presenceWords[presence]}</VisuallyHidden>}
      </button>
      <span className={styles.acts}>
        {!isMe && (
          <IconButton
            icon={MessageSquare}
            label={`Message ${name}`}
            tabIndex={stop.tabIndex}
            onClick={() => onMessage(user.username)}
          />
        )}
        {manage && !isMe && (
          <IconButton
            icon={Ellipsis}
            label={`Manage ${name}`}
            aria-haspopup="menu"
            tabIndex={stop.tabIndex}
            onClick={(event) => onMenu(event.currentTarget)}
          />
        )}
      </span>
    </div>
  );
}
