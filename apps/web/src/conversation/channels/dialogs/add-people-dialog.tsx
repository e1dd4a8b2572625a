import type { User } from '@parley/contract/identity/users.ts';
import { useState } from 'react';
import { PeoplePicker } from '../../../identity/users/index.ts';
import { useClient } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useAttempt } from '../../../ui/hooks/use-attempt.ts';
import { Note } from '../../../ui/note.tsx';
import { membersApi } from '../../members/index.ts';

const mostAtOnce = 100;

/** Puts people of the team into a channel. */
export function AddPeopleDialog({
  channelId,
  teamId,
  onClose,
}: {
  channelId: string;
  teamId: string;
  onClose: () => void;
}) {
  const client = useClient();
  const [people, setPeople] = useState<User[]>([]);
  const { busy, failure, attempt } = useAttempt();
  const add = () =>
    attempt(async () => {
      await membersApi(client.http).addMany(
        channelId,
        people.map(({ id }) => id),
      );
      onClose();
    });
  return (
    <Dialog
      open
      wide
      onOpenChange={(open) => open || onClose()}
      title="Add people"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} disabled={people.length === 0} onClick={add}>
            Add
          </Button>
        </>
      }
    >
      {failure !== '' && <Note tone="error">{failure}</Note>}
      <PeoplePicker
        label="Find people of the team"
        teamId={teamId}
        notInChannel={channelId}
        chosen={people}
        onChange={setPeople}
        most={mostAtOnce}
      />
    </Dialog>
  );
}
