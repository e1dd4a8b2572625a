import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { useState } from 'react';
import { PeoplePicker } from '../../../identity/users/index.ts';
import { useClient } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useAttempt } from '../../../ui/hooks/use-attempt.ts';
import { Note } from '../../../ui/note.tsx';
import { openConversation } from '../actions.ts';

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
  const { busy, failure, attempt } = useAttempt();
  const open = () =>
    attempt(async () => {
      const [first, ...others] = people;
      if (first) onOpened(await openConversation(client, [first, ...others]));
    });
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
