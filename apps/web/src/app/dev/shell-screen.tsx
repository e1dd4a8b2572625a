import {
  Bell,
  Bookmark,
  Ellipsis,
  Folder,
  Globe,
  Hash,
  Inbox,
  ListFilter,
  Lock,
  MessageSquare,
  MessagesSquare,
  PanelRight,
  Pencil,
  Pin,
  Plus,
  Search,
  Settings,
  SquarePen,
  UserRound,
} from 'lucide-react';
import { useRef, useState } from 'react';
import { Avatar, AvatarDuo, AvatarStack } from '../../ui/avatar.tsx';
import { Region } from '../../ui/focus/regions.tsx';
import { useRoving } from '../../ui/focus/use-roving.ts';
import { IconButton, ToolButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { MenuItem } from '../../ui/menu-items.tsx';
import { PaneHead } from '../../ui/pane-head.tsx';
import { RailButton, RailTeam } from '../../ui/rail.tsx';
import { JumpField, SidebarHead, SidebarScroll, TeamName, YouBar } from '../../ui/sidebar-frame.tsx';
import { SidebarRow, SidebarSection } from '../../ui/sidebar-row.tsx';
import { SkeletonPosts } from '../../ui/skeleton.tsx';
import { TabBar, TabBarItem } from '../../ui/tab-bar.tsx';
import { AppShell, type Pane } from '../shell/app-shell.tsx';

const people = [
  { id: 'u1', name: 'Jun Hayashi' },
  { id: 'u23', name: 'Ines Duarte' },
  { id: 'u8', name: 'Tomas Okafor' },
];

/** `/dev/shell`: the frame filled with rows that stand for a team, to try widths, panes, regions and keys. */
export function ShellScreen() {
  const [pane, setPane] = useState<Pane>('centre');
  const [open, setOpen] = useState(true);
  const closePanel = () => {
    setOpen(false);
    setPane('centre');
  };
  return (
    <AppShell
      rail={<Rail />}
      sidebar={<Sidebar onOpen={() => setPane('centre')} />}
      tabBar={<Tabs />}
      centreLabel="ingest"
      panel={open ? <ThreadPanel /> : null}
      panelLabel="Thread"
      pane={pane}
      onClosePanel={closePanel}
      onBack={() => (pane === 'panel' ? closePanel() : setPane('list'))}
    >
      <PaneHead
        icon={Hash}
        title="ingest"
        topic="Gauge batches in, clean rows out. On call this week: Mara. Replays need a second pair of eyes."
        wideTools={
          <>
            <ToolButton label="38 members">
              <AvatarStack people={people} />
              38
            </ToolButton>
            <ToolButton icon={Pin} label="3 pinned posts">
              3
            </ToolButton>
            <IconButton icon={Folder} label="Files" />
          </>
        }
        tools={
          <>
            <IconButton icon={Search} label="Search in this channel" shortcut="mod+f" />
            <IconButton
              icon={PanelRight}
              label="Thread"
              pressed={open}
              onClick={() => {
                setOpen(!open);
                setPane(open ? 'centre' : 'panel');
              }}
            />
          </>
        }
      />
      <Region name="posts" label="Posts">
        <SkeletonPosts />
      </Region>
    </AppShell>
  );
}

function Rail() {
  return (
    <>
      <RailTeam href="#a" teamId="t1" name="Saltmarsh Tides" current />
      <RailTeam href="#a" teamId="t3" name="Forecast" mentions={2} />
      <RailTeam href="#a" teamId="t9" name="Other" unread />
      <RailButton icon={Plus} label="Join or create a team" />
    </>
  );
}

function Sidebar({ onOpen }: { onOpen: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  const [folded, setFolded] = useState(false);
  const row = { href: '#a', onClick: onOpen };
  return (
    <>
      <SidebarHead
        menu={
          <Menu trigger={<TeamName name="Saltmarsh Tides" />}>
            <MenuItem onSelect={() => {}}>Invite people</MenuItem>
            <MenuItem onSelect={() => {}}>Team settings</MenuItem>
          </Menu>
        }
        tools={
          <>
            <IconButton icon={ListFilter} label="Show unread only" />
            <IconButton icon={SquarePen} label="New: message, channel, category" />
          </>
        }
      />
      <JumpField shortcut="mod+k" />
      <SidebarScroll ref={list} {...roving}>
        <SidebarRow {...row} icon={Inbox} name="Catch up" unread count={6} />
        <SidebarRow {...row} icon={MessagesSquare} name="Threads" unread count={9} mentions={2} />
        <SidebarRow {...row} icon={Bookmark} name="Saved" />
        <SidebarRow {...row} icon={Pencil} name="Drafts" count={2} />
        <SidebarSection title="Favourites" open={!folded} onToggle={() => setFolded(!folded)} folded="2 unread">
          <SidebarRow {...row} icon={Hash} name="ingest" selected />
          <SidebarRow {...row} icon={Hash} name="incidents" unread mentions={1} urgent />
          <SidebarRow {...row} icon={Hash} name="forecast-model" unread count={12} />
        </SidebarSection>
        <SidebarSection title="Channels" open onToggle={() => {}}>
          <SidebarRow {...row} icon={Globe} name="town-square" />
          <SidebarRow {...row} icon={Hash} name="deploys" muted />
          <SidebarRow {...row} icon={Lock} name="security-review" draft />
        </SidebarSection>
        <SidebarSection title="Direct messages" open onToggle={() => {}}>
          <SidebarRow
            {...row}
            face={<Avatar id="u1" name="Jun Hayashi" size={18} presence="online" decorative />}
            name="Jun Hayashi"
            unread
            mentions={1}
          />
          <SidebarRow {...row} face={<AvatarDuo people={people} />} name="Leila, Oskar, Emeka" />
        </SidebarSection>
      </SidebarScroll>
      <YouBar
        face={<Avatar id="u5" name="Mara Lindqvist" size={28} presence="online" />}
        name="Mara Lindqvist"
        status="On call until 18:00"
        tools={<IconButton icon={Settings} label="Settings" />}
      />
    </>
  );
}

function Tabs() {
  return (
    <TabBar>
      <TabBarItem href="#a" icon={MessageSquare} label="Channels" current />
      <TabBarItem href="#a" icon={MessagesSquare} label="Threads" count={2} />
      <TabBarItem href="#a" icon={Inbox} label="Catch up" />
      <TabBarItem href="#a" icon={UserRound} label="You" />
    </TabBar>
  );
}

function ThreadPanel() {
  return (
    <>
      <PaneHead
        panel
        title="Thread"
        topic="#ingest"
        tools={
          <>
            <ToolButton icon={Bell} label="Following this thread" pressed>
              Following
            </ToolButton>
            <IconButton icon={Ellipsis} label="More" />
          </>
        }
      />
      <SkeletonPosts posts={[[86, 60], [72]]} />
    </>
  );
}
