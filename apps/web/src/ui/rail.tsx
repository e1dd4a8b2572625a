import type { ComponentPropsWithRef } from 'react';
import { Avatar } from './avatar.tsx';
import { Badge } from './badge.tsx';
import { Icon, type LucideIcon } from './icon.tsx';
import styles from './rail.module.css';
import { Tooltip } from './tooltip.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export interface RailTeamProps extends Omit<ComponentPropsWithRef<'a'>, 'id'> {
  teamId: string;
  name: string;
  src?: string;
  current?: boolean;
  unread?: boolean;
  mentions?: number;
}

/** A team of the rail, a link: its tile, ringed while it is open, with the number of mentions. */
export function RailTeam({ teamId, name, src, current = false, unread = false, mentions = 0, ...link }: RailTeamProps) {
  return (
    <Tooltip text={name} side="right">
      <a {...link} className={styles.team} aria-current={current ? 'true' : undefined}>
        <Avatar id={teamId} name={name} kind="team" size={36} src={src} decorative />
        <VisuallyHidden>{name}</VisuallyHidden>
        {mentions > 0 && <Badge count={mentions} label={`, ${mentions} mentions`} className={styles.badge} />}
        {mentions === 0 && unread && (
          <span className={styles.unread}>
            <VisuallyHidden>, unread posts</VisuallyHidden>
          </span>
        )}
      </a>
    </Tooltip>
  );
}

/** An icon of the rail: join a team, a product, help. */
export function RailButton({
  icon,
  label,
  ...button
}: { icon: LucideIcon; label: string } & Omit<ComponentPropsWithRef<'button'>, 'children'>) {
  return (
    <Tooltip text={label} side="right">
      <button type="button" {...button} className={styles.button} aria-label={label}>
        <Icon as={icon} size={18} />
      </button>
    </Tooltip>
  );
}
