import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';

const Palette = lazy(() =>
  import('../../discovery/palette/palette-dialog.tsx').then((module) => ({ default: module.Palette })),
);
const BrowseDialog = lazy(() =>
  import('../../conversation/channels/dialogs/browse-dialog.tsx').then((module) => ({ default: module.BrowseDialog })),
);
const CreateChannelDialog = lazy(() =>
  import('../../conversation/channels/dialogs/create-channel-dialog.tsx').then((module) => ({
    default: module.CreateChannelDialog,
  })),
);
const NewMessageDialog = lazy(() =>
  import('../../conversation/channels/dialogs/new-message-dialog.tsx').then((module) => ({
    default: module.NewMessageDialog,
  })),
);

export type Opened = 'palette' | 'browse' | 'create' | 'message' | undefined;

export interface TeamDialogsProps {
  opened: Opened;
  teamId: string;
  onOpen: (opened: Opened) => void;
  onClose: () => void;
  onChannel: (channel: Channel) => void;
  onPerson: (user: User) => void;
}

/** The doors to other places of a team, each loaded when first opened. */
export function TeamDialogs({ opened, teamId, onOpen, onClose, onChannel, onPerson }: TeamDialogsProps) {
  const navigate = useNavigate();
  const actions = useMemo(
    () => [
      { label: 'New message', run: () => onOpen('message') },
      { label: 'Create a channel', run: () => onOpen('create') },
      { label: 'Browse channels', run: () => onOpen('browse') },
      { label: 'Settings', run: () => void navigate({ to: '/settings/$section', params: { section: 'profile' } }) },
    ],
    [onOpen, navigate],
  );
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && (
        <Palette teamId={teamId} onClose={onClose} onChannel={onChannel} onPerson={onPerson} actions={actions} />
      )}
      {opened === 'browse' && (
        <BrowseDialog teamId={teamId} onClose={onClose} onOpen={onChannel} onCreate={() => onOpen('create')} />
      )}
      {opened === 'create' && <CreateChannelDialog teamId={teamId} onClose={onClose} onMade={onChannel} />}
      {opened === 'message' && <NewMessageDialog teamId={teamId} onClose={onClose} onOpened={onChannel} />}
    </Suspense>
  );
}
