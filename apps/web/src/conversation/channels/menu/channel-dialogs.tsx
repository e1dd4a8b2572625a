import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useClient } from '../../../lib/react.ts';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { AddPeopleDialog } from '../dialogs/add-people-dialog.tsx';
import { EditChannelDialog } from '../dialogs/edit-channel-dialog.tsx';
import { archiveChannel, leaveChannel } from '../leave.ts';

export type ChannelDialog = 'edit' | 'header' | 'people' | 'leave' | 'archive' | undefined;

/** The dialogs that menus and panels of a channel open. */
export function ChannelDialogs({
  dialog,
  channel,
  teamId,
  onClose,
}: {
  dialog: ChannelDialog;
  channel: Channel;
  teamId: string;
  onClose: () => void;
}) {
  const client = useClient();
  const confirmation = { open: true, onOpenChange: (open: boolean) => open || onClose() };
  switch (dialog) {
    case 'edit':
    case 'header':
      return <EditChannelDialog channel={channel} headerOnly={dialog === 'header'} onClose={onClose} />;
    case 'people':
      return <AddPeopleDialog channelId={channel.id} teamId={teamId} onClose={onClose} />;
    case 'leave':
      return (
        <ConfirmDialog
          {...confirmation}
          title={`Leave ${channel.display_name}?`}
          description="It is private: to come back, somebody who is in it has to add you."
          confirm="Leave"
          onConfirm={() => leaveChannel(client, channel)}
        />
      );
    case 'archive':
      return (
        <ConfirmDialog
          {...confirmation}
          title={`Archive ${channel.display_name}?`}
          description="It can be read, and nothing can be added to it. A team admin can restore it."
          confirm="Archive"
          onConfirm={() => archiveChannel(client, channel)}
        />
      );
    case undefined:
      return null;
  }
}
