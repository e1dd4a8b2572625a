import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useState } from 'react';
import { useClient } from '../../../lib/react.ts';
import { slug } from '../../../lib/slug.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { useAttempt } from '../../../ui/hooks/use-attempt.ts';
import { Input } from '../../../ui/input.tsx';
import { Note } from '../../../ui/note.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { createChannel } from '../actions.ts';

/** Makes a channel with oneself in it. */
export function CreateChannelDialog({
  teamId,
  onClose,
  onMade,
}: {
  teamId: string;
  onClose: () => void;
  onMade: (channel: Channel) => void;
}) {
  const client = useClient();
  const [name, setName] = useState('');
  const [purpose, setPurpose] = useState('');
  const [type, setType] = useState<'O' | 'P'>('O');
  const { busy, failure, attempt } = useAttempt();
  const make = () =>
    attempt(async () => {
      const body = {
        team_id: teamId,
        display_name: name.trim(),
        name: slug(name) || `channel-${Date.now().toString(36)}`,
        type,
        purpose,
      };
      onMade(await createChannel(client, body));
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title="Create a channel"
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} disabled={name.trim() === ''} onClick={make}>
            Create
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void make();
        }}
      >
        {failure !== '' && <Note tone="error">{failure}</Note>}
        <Field label="Name">
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={64}
              autoFocus
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Segments
          label="Who can find it"
          value={type}
          onValueChange={setType}
          options={[
            { value: 'O', label: 'Public' },
            { value: 'P', label: 'Private' },
          ]}
        />
        <Field label="Purpose (optional)">
          {(control) => (
            <TextArea
              {...control}
              value={purpose}
              maxLength={250}
              onChange={(event) => setPurpose(event.target.value)}
            />
          )}
        </Field>
      </form>
    </Dialog>
  );
}
