import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import { Tag } from './badge.tsx';
import { Presence, type PresenceStatus, presenceWords } from './presence.tsx';
import styles from './profile-card.module.css';

export interface ProfileCardProps {
  id: string;
  /** Full name, or the user name when there is none. */
  name: string;
  username: string;
  src?: string;
  kind?: 'person' | 'bot';
  /** BOT, GUEST. */
  tag?: string;
  presence?: PresenceStatus;
  /** Instead of the bare word: "Away 12 min", "Do not disturb until 14:00". */
  presenceText?: string;
  /** Custom status: emoji and text. */
  status?: ReactNode;
  /** "09:41, same as yours", "17:41, 8 h ahead". */
  localTime?: string;
  title?: string;
  /** Further rows: e-mail, groups. */
  children?: ReactNode;
  /** Message, Add to channel; for admins also Manage. */
  actions?: ReactNode;
}

/** The 320 px card of a person, for the inside of a `Popover`. It shows what it is given and fetches nothing. */
export function ProfileCard(props: ProfileCardProps) {
  const { presence, presenceText, localTime, title, status } = props;
  return (
    <div className={styles.card}>
      <div className={styles.head}>
        <Avatar id={props.id} name={props.name} src={props.src} kind={props.kind ?? 'person'} size={56} decorative />
        <div className={styles.names}>
          <div className={styles.name}>
            <span className={styles.cut}>{props.name}</span>
            {props.tag && <Tag>{props.tag}</Tag>}
          </div>
          <div className={styles.username}>@{props.username}</div>
        </div>
      </div>
      <div className={styles.rows}>
        {presence && (
          <div className={styles.row}>
            <Presence status={presence} /> {presenceText ?? presenceWords[presence]}
          </div>
        )}
        {status != null && <div className={styles.row}>{status}</div>}
        {title && <div className={styles.row}>{title}</div>}
        {localTime && <div className={styles.muted}>Local time {localTime}</div>}
        {props.children}
      </div>
      {props.actions != null && <div className={styles.actions}>{props.actions}</div>}
    </div>
  );
}
