import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { useState } from 'react';
import { PeoplePicker } from '../../../identity/users/index.ts';
import { useClient } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Note } from '../../../ui/note.tsx';
import { membersApi } from '../../members/index.ts';
import { channelsApi } from '../api.ts';

/** Opens a conversation with one person, or with up to seven. */
export function NewMessageDialog({
  teamId,
  onClose,
  onOpened,
}: {
  teamId: string;
  onClose: () => void;
  onOpened: (channel: Channel) => void;
}) {
  const client = useClient();
  const [people, setPeople] = useState<User[]>([]);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState('');
  const open = async () => {
    const [first] = people;
    if (!first) return;
    setBusy(true);
    try {
      const { me } = client.store.getState().session;
      const api = channelsApi(client.http);
      const channel =
        people.length === 1 ? await api.direct([me, first.id]) : await api.group([me, ...people.map(({ id }) => id)]);
      const member = await membersApi(client.http).get(channel.id, 'me');
      client.store.batch(() => {
        client.store.apply('users.received', { users: people });
        client.store.apply('channels.received', { channels: [channel] });
        client.store.apply('members.mine', { members: [member] });
      });
      onOpened(channel);
    } catch (error) {
      setBusy(false);
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <Dialog
      open
      wide
      onOpenChange={(next) => next || onClose()}
      title="New message"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} disabled={people.length === 0} onClick={open}>
            Open
          </Button>
        </>
      }
    >
      {failure !== '' && <Note tone="error">{failure}</Note>}
      <PeoplePicker label="To" teamId={teamId} chosen={people} onChange={setPeople} />
    </Dialog>
  );
}
