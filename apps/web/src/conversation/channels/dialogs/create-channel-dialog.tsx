import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useState } from 'react';
import { useClient } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { useAttempt } from '../../../ui/hooks/use-attempt.ts';
import { Input } from '../../../ui/input.tsx';
import { Note } from '../../../ui/note.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { createChannel } from '../actions.ts';

/** The address of a channel by its name: small letters, digits and dashes. */
export function addressOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const address = plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64);
  return address || `channel-${Date.now().toString(36)}`;
}

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
      const body = { team_id: teamId, display_name: name.trim(), name: addressOf(name), type, purpose };
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
