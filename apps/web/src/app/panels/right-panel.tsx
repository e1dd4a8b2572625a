import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { InfoPanel } from '../../conversation/channels/index.ts';
import { pinCount } from '../../conversation/pins/index.ts';
import { PostsPlace } from '../../conversation/timeline/index.ts';
import { useSelect } from '../../lib/react.ts';
import { ThreadPanel } from '../thread/thread-panel.tsx';
import { isOpen, type PanelPlace } from './history.ts';
import { usePanels } from './open-panel.ts';

const MembersPanel = lazy(() =>
  import('../../conversation/channels/members/members-panel.tsx').then((module) => ({ default: module.MembersPanel })),
);
const PinnedPanel = lazy(() => import('./pinned-panel.tsx').then((module) => ({ default: module.PinnedPanel })));
const SavedPanel = lazy(() => import('./saved-panel.tsx').then((module) => ({ default: module.SavedPanel })));

const names = { info: 'Channel info', members: 'Members', pinned: 'Pinned posts', saved: 'Saved posts' } as const;

const nothing = () => undefined;

/** What a place of the panel is called. */
export const panelLabel = ({ thread, panel }: PanelPlace): string =>
  thread !== undefined ? 'Thread' : panel ? names[panel] : '';

/** Whether there is something to show: what belongs to a channel needs one in the centre. */
export const isShown = (place: PanelPlace, channel: Channel | undefined): boolean =>
  isOpen(place) && (place.thread !== undefined || place.panel === 'saved' || channel !== undefined);

export interface RightPanelProps {
  place: PanelPlace;
  channel: Channel | undefined;
  teamId: string;
  teamName: string;
}

/** What stands beside the centre, as the address says. */
export function RightPanel({ place: { thread, panel }, channel, teamId, teamName }: RightPanelProps) {
  const navigate = useNavigate();
  const { open } = usePanels();
  const pins = useSelect(pinCount(channel?.id ?? ''));
  const team = { teamId, teamName };
  const message = (username: string) =>
    void navigate({ to: '/$team/messages/@{$username}', params: { team: teamName, username } });
  function content() {
    if (thread !== undefined) return <ThreadPanel key={thread} rootId={thread} {...team} />;
    if (panel === 'saved') return <SavedPanel {...team} />;
    if (!channel) return null;
    const of = { channel, ...team };
    if (panel === 'members') return <MembersPanel key={channel.id} {...of} onMessage={message} />;
    if (panel === 'pinned') return <PinnedPanel key={channel.id} {...of} />;
    return (
      // For the header: who it names, and where its links lead.
      <PostsPlace key={channel.id} {...team} channel onReply={nothing}>
        <InfoPanel {...of} pins={pins} onPanel={(name) => open({ panel: name })} />
      </PostsPlace>
    );
  }
  return <Suspense fallback={null}>{content()}</Suspense>;
}
