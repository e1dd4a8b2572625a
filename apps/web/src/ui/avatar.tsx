import { Bot } from 'lucide-react';
import { type CSSProperties, useState } from 'react';
import styles from './avatar.module.css';
import { cx } from './cx.ts';
import { Icon, type LucideIcon } from './icon.tsx';
import { avatarColour, initials, teamLetters } from './identicon.ts';
import { Presence, type PresenceStatus } from './presence.tsx';

/** Sizes in px: sidebar 18, lists and stacks 20 or 24, you bar 28, posts 32, cards 56. */
export type AvatarSize = 12 | 18 | 20 | 24 | 28 | 32 | 36 | 40 | 56 | 96;

export interface AvatarProps {
  /** Decides the generated colour. */
  id: string;
  /** The name people see; initials come from it. */
  name: string;
  /** The picture; while it loads, and when it fails, the initials show. */
  src?: string | undefined;
  size?: AvatarSize;
  presence?: PresenceStatus | undefined;
  /** Bots and teams are square. */
  kind?: 'person' | 'bot' | 'team';
  /** For bots: their own icon. */
  icon?: LucideIcon;
  /** The name stands beside it, so a screen reader need not hear it twice. */
  decorative?: boolean;
  className?: string | undefined;
}

/** The face of a person, bot or team: picture, or initials on one of twelve colours. */
export function Avatar(props: AvatarProps) {
  const { id, name, src, size = 32, presence, kind = 'person', decorative = false, className } = props;
  const [failed, setFailed] = useState<string>();
  const style = { '--av': `${size}px`, '--av-c': `var(--avatar-${avatarColour(id)})` } as CSSProperties;
  const naming = decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  return (
    <span
      {...naming}
      data-letters={letters(name, kind, size)}
      className={cx(styles.avatar, kind !== 'person' && styles.square, size <= 20 && styles.one, className)}
      style={style}
    >
      {kind === 'bot' && <Icon as={props.icon ?? Bot} size={size <= 20 ? 12 : 16} />}
      {src !== undefined && src !== failed && (
        <img className={styles.image} src={src} alt="" loading="lazy" decoding="async" onError={() => setFailed(src)} />
      )}
      {presence && (
        <span className={styles.presence} style={{ '--pr': size <= 20 ? '10px' : '12px' } as CSSProperties}>
          <Presence status={presence} size={size <= 20 ? 7 : 9} />
        </span>
      )}
    </span>
  );
}

/** Drawn by the style sheet from an attribute: initials are a picture, not text to select, copy or read out. */
function letters(name: string, kind: 'person' | 'bot' | 'team', size: number): string | undefined {
  if (kind === 'bot') return undefined;
  return kind === 'team' ? teamLetters(name) : initials(name, size <= 20 ? 1 : 2);
}

/** Up to three overlapping faces, for heads and thread footers. `label` names them together. */
export function AvatarStack({
  people,
  size = 20,
  label,
}: {
  people: Pick<AvatarProps, 'id' | 'name' | 'src'>[];
  size?: AvatarSize;
  label?: string;
}) {
  return (
    <span className={styles.stack} {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}>
      {people.slice(0, 3).map((person) => (
        <Avatar key={person.id} {...person} size={size} decorative />
      ))}
    </span>
  );
}

/** Two small faces in the 18 px icon place of a group message's row. */
export function AvatarDuo({ people }: { people: Pick<AvatarProps, 'id' | 'name' | 'src'>[] }) {
  return (
    <span className={styles.duo} aria-hidden="true">
      {people.slice(0, 2).map((person) => (
        <Avatar key={person.id} {...person} size={12} decorative />
      ))}
    </span>
  );
}
