import type { Channel } from '@parley/contract/conversation/channels.ts';
import {
  ArchiveRestore,
  Bell,
  BellOff,
  Link as LinkIcon,
  LogOut,
  Pencil,
  Pin,
  Star,
  UserPlus,
  Users,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Markdown } from '../../../lib/markdown/index.ts';
import { useClient, useSelect, useSelectShallow } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { LinkButton } from '../../../ui/link.tsx';
import { PaneHead } from '../../../ui/pane-head.tsx';
import { isMuted, setMuted } from '../../members/index.ts';
import { copyChannelLink } from '../copy-link.ts';
import { isFavourite, toggleFavourite } from '../favourite.ts';
import { leaveChannel, restoreChannel } from '../leave.ts';
import { type ChannelDialog, ChannelDialogs } from '../menu/channel-dialogs.tsx';
import type { ChannelPanel } from '../menu/channel-menu.tsx';
import { titleOfChannel } from '../names.ts';
import { channelRights } from '../rights.ts';
import { memberCount } from '../stats.ts';
import styles from './info-panel.module.css';
import { PanelLink } from './panel-link.tsx';

export interface InfoPanelProps {
  channel: Channel;
  teamId: string;
  teamName: string;
  pins: number | undefined;
  onPanel: (panel: ChannelPanel) => void;
}

/** What a channel is, how the user keeps it, what can be changed about it, and the ways to what is in it. */
export function InfoPanel({ channel, teamId, teamName, pins, onPanel }: InfoPanelProps) {
  const client = useClient();
  const title = useSelect(titleOfChannel(channel.id));
  const rights = useSelectShallow((state) => channelRights(state, channel));
  const members = useSelect(memberCount(channel.id));
  const [dialog, setDialog] = useState<ChannelDialog>();
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  const change = (what: ChannelDialog, label: string) => (
    <LinkButton onClick={() => setDialog(what)} aria-label={label}>
      Change
    </LinkButton>
  );
  return (
    <>
      <PaneHead panel title="Info" topic={title} />
      <div className={styles.body}>
        <Keeping channel={channel} teamName={teamName} />
        {(channel.purpose !== '' || rights.edit) && isPlain(channel) && (
          <Section title="Purpose" act={rights.edit && change('edit', 'Change the purpose')}>
            {channel.purpose || <span className={styles.none}>Says what the channel is for.</span>}
          </Section>
        )}
        {(channel.header !== '' || rights.header) && (
          <Section title="Header" act={rights.header && change('header', 'Change the header')}>
            {channel.header ? (
              <Markdown text={channel.header} />
            ) : (
              <span className={styles.none}>Stands above the posts: links, who to ask, what is on now.</span>
            )}
          </Section>
        )}
        <nav aria-label="In this channel" className={styles.ways}>
          {channel.type !== 'D' && (
            <PanelLink icon={Users} name="Members" count={members} onOpen={() => onPanel('members')} />
          )}
          <PanelLink icon={Pin} name="Pinned posts" count={pins} onOpen={() => onPanel('pinned')} />
        </nav>
        <div className={styles.acts}>
          {rights.people && (
            <Button icon={UserPlus} onClick={() => setDialog('people')}>
              Add people
            </Button>
          )}
          {rights.edit && (
            <Button icon={Pencil} onClick={() => setDialog('edit')}>
              Edit
            </Button>
          )}
          {rights.leave && (
            <Button
              icon={LogOut}
              onClick={() => (channel.type === 'O' ? run(leaveChannel(client, channel)) : setDialog('leave'))}
            >
              Leave
            </Button>
          )}
          {rights.restore && (
            <Button icon={ArchiveRestore} onClick={() => run(restoreChannel(client, channel.id))}>
              Restore
            </Button>
          )}
        </div>
      </div>
      <ChannelDialogs dialog={dialog} channel={channel} teamId={teamId} onClose={() => setDialog(undefined)} />
    </>
  );
}

const isPlain = ({ type }: Channel) => type === 'O' || type === 'P';

/** How the user keeps the channel: a favourite, muted, its address. */
function Keeping({ channel, teamName }: { channel: Channel; teamName: string }) {
  const client = useClient();
  const favourite = useSelect(isFavourite(channel.id));
  const muted = useSelect((state) => isMuted(state, channel.id));
  const member = useSelect((state) => state.members.mine[channel.id] !== undefined);
  const run = (work: Promise<unknown>) => void work.catch(client.report);
  return (
    <div className={styles.acts}>
      {member && (
        <>
          <Button
            icon={Star}
            aria-pressed={favourite}
            className={styles.toggle}
            onClick={() => run(toggleFavourite(client, channel.id))}
          >
            Favourite
          </Button>
          <Button
            icon={muted ? BellOff : Bell}
            aria-pressed={muted}
            className={styles.toggle}
            onClick={() => run(setMuted(client, channel.id, !muted))}
          >
            {muted ? 'Muted' : 'Mute'}
          </Button>
        </>
      )}
      <Button icon={LinkIcon} onClick={() => run(copyChannelLink(client, channel, teamName))}>
        Copy link
      </Button>
    </div>
  );
}

function Section({ title, act, children }: { title: string; act: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <div className={styles.sectionHead}>
        <h3 className={styles.heading}>{title}</h3>
        {act}
      </div>
      <div className={styles.words}>{children}</div>
    </section>
  );
}
