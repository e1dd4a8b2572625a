import { Bookmark, Globe, Hash, Inbox, Lock, Rocket } from 'lucide-react';
import { useState } from 'react';
import { Avatar, AvatarDuo, AvatarStack } from '../../../ui/avatar.tsx';
import { Badge, ChangedMark, EffectBadge, Tag } from '../../../ui/badge.tsx';
import { Presence, type PresenceStatus } from '../../../ui/presence.tsx';
import { SidebarRow, SidebarSection } from '../../../ui/sidebar-row.tsx';
import styles from '../gallery.module.css';
import { Group, Wrap } from './group.tsx';

const people = [
  { id: 'u1', name: 'Jun Hayashi' },
  { id: 'u23', name: 'Ines Duarte' },
  { id: 'u8', name: 'Tomas Okafor' },
];
const statuses: PresenceStatus[] = ['online', 'away', 'dnd', 'offline'];

export function MarkSection() {
  return (
    <Group title="Badges, tags">
      <Wrap>
        <Badge count={3} label="3 mentions" />
        <Badge count={1} urgent label="1 urgent mention" />
        <Badge count={12} quiet />
        <Badge count={140} />
        <Tag>BOT</Tag>
        <Tag>GUEST</Tag>
        <Tag tone="accent">YOU</Tag>
        <Tag tone="urgent">URGENT</Tag>
        <EffectBadge effect="live" />
        <EffectBadge effect="reconnect" />
        <EffectBadge effect="restart" />
        <ChangedMark />
      </Wrap>
    </Group>
  );
}

export function FaceSection() {
  return (
    <Group title="Faces and presence">
      <Wrap>
        {statuses.map((presence, index) => (
          <Avatar key={presence} id={`face${index * 7}`} name={people[index % 3]?.name ?? ''} presence={presence} />
        ))}
        <Avatar id="deploy" name="deploy" kind="bot" icon={Rocket} />
        <Avatar id="t1" name="Saltmarsh Tides" kind="team" size={36} />
        <Avatar id="u3" name="Leila Haddad" size={20} presence="online" />
        <Avatar id="u5" name="Mara Lindqvist" size={56} src="/favicon.svg" />
        <AvatarStack people={people} />
        <AvatarDuo people={people} />
        {statuses.map((status) => (
          <Presence key={status} status={status} />
        ))}
      </Wrap>
      <Wrap>
        {Array.from({ length: 24 }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a fixed row of colours
          <Avatar key={index} id={`c${index}`} name={String.fromCharCode(65 + index)} size={20} decorative />
        ))}
      </Wrap>
    </Group>
  );
}

export function RowSection() {
  const [open, setOpen] = useState(true);
  return (
    <Group title="Rows: read, unread, mention, hover, selected, muted, focus">
      <div className={styles.sidebar}>
        <SidebarRow href="#a" icon={Inbox} name="Catch up" unread count={6} />
        <SidebarRow href="#a" icon={Bookmark} name="Saved" />
        <SidebarSection title="Channels" open={open} onToggle={() => setOpen(!open)} folded="4 unread">
          <SidebarRow href="#a" icon={Globe} name="town-square" />
          <SidebarRow href="#a" icon={Hash} name="forecast-model" unread count={12} />
          <SidebarRow href="#a" icon={Hash} name="reviews" unread mentions={3} />
          <SidebarRow href="#a" icon={Hash} name="incidents" unread mentions={1} urgent />
          <SidebarRow href="#a" icon={Hash} name="api-consumers" data-force="hover" />
          <SidebarRow href="#a" icon={Hash} name="ingest" selected />
          <SidebarRow href="#a" icon={Hash} name="deploys" muted />
          <SidebarRow href="#a" icon={Hash} name="hardware-buoys" draft data-force="focus" />
          <SidebarRow href="#a" icon={Lock} name="security-review" typing />
          <SidebarRow href="#a" icon={Hash} name="lifted-while-dragged" lifted />
        </SidebarSection>
        <SidebarSection title="Direct messages" open onToggle={() => {}}>
          <SidebarRow
            href="#a"
            face={<Avatar id="u1" name="Jun Hayashi" size={18} presence="online" decorative />}
            name="Jun Hayashi"
            unread
            mentions={1}
          />
          <SidebarRow href="#a" face={<AvatarDuo people={people} />} name="Leila, Oskar, Emeka" />
        </SidebarSection>
      </div>
    </Group>
  );
}
