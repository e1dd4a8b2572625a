import type { Channel } from '@parley/contract/conversation/channels.ts';
import { useState } from 'react';
import { useClient } from '../../../lib/react.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { useAttempt } from '../../../ui/hooks/use-attempt.ts';
import { Input } from '../../../ui/input.tsx';
import { Note } from '../../../ui/note.tsx';
import { TextArea } from '../../../ui/text-area.tsx';
import { channelsApi } from '../api.ts';

/** Changes name, header and purpose of a channel; of direct and group messages the header alone. */
export function EditChannelDialog({
  channel,
  headerOnly = false,
  onClose,
}: {
  channel: Channel;
  headerOnly?: boolean;
  onClose: () => void;
}) {
  const client = useClient();
  const isPlain = !headerOnly && (channel.type === 'O' || channel.type === 'P');
  const [name, setName] = useState(channel.display_name);
  const [header, setHeader] = useState(channel.header);
  const [purpose, setPurpose] = useState(channel.purpose);
  const { busy, failure, attempt } = useAttempt();
  const save = () =>
    attempt(async () => {
      const patch = isPlain ? { display_name: name, header, purpose } : { header };
      client.store.apply('channels.received', { channels: [await channelsApi(client.http).patch(channel.id, patch)] });
      onClose();
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={isPlain ? 'Edit the channel' : 'Change the header'}
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} onClick={save}>
            Save
          </Button>
        </>
      }
    >
      {failure !== '' && <Note tone="error">{failure}</Note>}
      {isPlain && (
        <Field label="Name">
          {(control) => (
            <Input {...control} value={name} maxLength={64} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
      )}
      {isPlain && (
        <Field label="Purpose">
          {(control) => (
            <TextArea
              {...control}
              value={purpose}
              maxLength={250}
              onChange={(event) => setPurpose(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field label="Header">
        {(control) => (
          <TextArea {...control} value={header} maxLength={1024} onChange={(event) => setHeader(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
