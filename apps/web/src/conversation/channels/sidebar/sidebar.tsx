import { CheckCheck, ListFilter, SquarePen } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { watchStatuses } from '../../../identity/statuses/index.ts';
import { nameFormat, wantUsers } from '../../../identity/users/index.ts';
import { useClient, useSelect, useSelectShallow } from '../../../lib/react.ts';
import { useRoving } from '../../../ui/focus/use-roving.ts';
import { useHotkeys } from '../../../ui/hooks/use-hotkeys.ts';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { LinkButton } from '../../../ui/link.tsx';
import { announce } from '../../../ui/live-region.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { MenuItem } from '../../../ui/menu-items.tsx';
import { JumpField, SidebarHead, SidebarScroll } from '../../../ui/sidebar-frame.tsx';
import { SidebarSection } from '../../../ui/sidebar-row.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { categoriesOfTeam, loadCategories } from '../../categories/index.ts';
import { channelUnread } from '../../members/index.ts';
import { channelTitle } from '../names.ts';
import { channelsOfTeam, directPartner } from '../store.ts';
import { ChannelRow } from './channel-row.tsx';
import { type Section, sectionsOf } from './sections.ts';
import styles from './sidebar.module.css';

export interface SidebarProps {
  teamId: string;
  teamName: string;
  /** The channel that is open; empty when none is. */
  openId: string;
  /** The team's name with its menu. */
  teamMenu: React.ReactNode;
  /** Links to the pages of a team, above its channels. */
  entries?: React.ReactNode;
  /** Oneself, at the bottom. */
  you: React.ReactNode;
  onJump: () => void;
  onNewMessage: () => void;
  onNewChannel: () => void;
  onBrowse: () => void;
}

/** The channels of a team with what waits in each, and the doors to more of them. */
export function Sidebar(props: SidebarProps) {
  const { teamId, teamName, openId } = props;
  const list = useRef<HTMLDivElement>(null);
  const roving = useRoving(list);
  const [unreadOnly, setUnreadOnly] = useState(false);
  const sections = useShown(useSections(teamId, openId), unreadOnly, openId);
  const toggle = () => {
    setUnreadOnly(!unreadOnly);
    announce(unreadOnly ? 'All channels are shown.' : 'Only unread channels are shown.');
  };
  useHotkeys({ 'mod+shift+u': toggle });
  const loaded = useSelect((state) => state.sync.done || Object.keys(state.members.mine).length > 0);
  return (
    <>
      <SidebarHead
        menu={props.teamMenu}
        tools={
          <>
            <IconButton
              icon={ListFilter}
              label={unreadOnly ? 'Show all channels' : 'Show only unread channels'}
              shortcut="mod+shift+u"
              pressed={unreadOnly}
              onClick={toggle}
            />
            <Menu trigger={<IconButton icon={SquarePen} label="New: message, channel" />} align="end">
              <MenuItem onSelect={props.onNewMessage}>New message</MenuItem>
              <MenuItem onSelect={props.onNewChannel}>Create a channel</MenuItem>
              <MenuItem onSelect={props.onBrowse}>Browse channels</MenuItem>
            </Menu>
          </>
        }
      />
      <JumpField shortcut="mod+k" onClick={props.onJump} />
      <SidebarScroll ref={list} {...roving}>
        {props.entries}
        {loaded ? (
          sections.map((section) => <SectionRows key={section.id} section={section} team={teamName} openId={openId} />)
        ) : (
          <Waiting />
        )}
        {loaded && unreadOnly && sections.every(({ channelIds }) => channelIds.length === 0) && (
          <p className={styles.none}>
            <Icon as={CheckCheck} size={14} /> All is read. <LinkButton onClick={toggle}>Show all channels</LinkButton>
          </p>
        )}
      </SidebarScroll>
      {props.you}
    </>
  );
}

/** Rows where channels will be, until the first of them are known. */
function Waiting() {
  return (
    <div className={styles.waiting} aria-hidden="true">
      {[62, 48, 75, 54, 66].map((width) => (
        <Skeleton key={width} width={`${width}%`} />
      ))}
    </div>
  );
}

function SectionRows({ section, team, openId }: { section: Section; team: string; openId: string }) {
  const [open, setOpen] = useState(true);
  const unread = useSelect((state) => section.channelIds.filter((id) => channelUnread(id)(state).unread).length);
  if (section.channelIds.length === 0) return null;
  return (
    <SidebarSection
      title={section.title}
      open={open}
      onToggle={() => setOpen(!open)}
      {...(unread ? { folded: `${unread} unread` } : {})}
    >
      {section.channelIds.map((id) => (
        <ChannelRow key={id} id={id} team={team} selected={id === openId} />
      ))}
    </SidebarSection>
  );
}

/** The sections without the rows that are read, if wanted; the open channel stays where it is. */
function useShown(sections: readonly Section[], unreadOnly: boolean, openId: string): readonly Section[] {
  const shown = useSelectShallow((state) =>
    unreadOnly
      ? sections.flatMap(({ channelIds }) =>
          channelIds.filter((id) => id === openId || channelUnread(id)(state).unread),
        )
      : none,
  );
  return useMemo(() => {
    if (!unreadOnly) return sections;
    const ids = new Set(shown);
    return sections.map((section) => ({ ...section, channelIds: section.channelIds.filter((id) => ids.has(id)) }));
  }, [sections, shown, unreadOnly]);
}
const none: readonly string[] = [];

/** The sections of a team; whoever is named in them is loaded and watched. */
function useSections(teamId: string, openId: string): readonly Section[] {
  const client = useClient();
  const channels = useSelect(channelsOfTeam(teamId));
  const categories = useSelect(categoriesOfTeam(teamId));
  const users = useSelect((state) => state.users.byId);
  const me = useSelect((state) => state.session.me);
  const format = useSelect(nameFormat);
  const marked = useSelect((state) => state.preferences.byCategory.favorite_channel);

  useEffect(() => {
    if (teamId) loadCategories(client, teamId).catch(client.report);
  }, [client, teamId]);
  const partners = useMemo(
    () => channels.filter(({ type }) => type === 'D').map((channel) => directPartner(channel, me)),
    [channels, me],
  );
  useEffect(() => {
    wantUsers(client, partners);
    return watchStatuses(client, partners);
  }, [client, partners]);

  return useMemo(
    () =>
      sectionsOf({
        channels,
        categories,
        favourites: new Set(Object.entries(marked ?? {}).flatMap(([id, value]) => (value === 'true' ? [id] : []))),
        nameOf: (channel) => channelTitle(channel, me, users, format),
        openId,
      }),
    [channels, categories, marked, me, users, format, openId],
  );
}
