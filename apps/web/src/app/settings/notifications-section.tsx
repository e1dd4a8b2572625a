import { useState } from 'react';
import { me } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { useAttempt } from '../../ui/hooks/use-attempt.ts';
import { Input } from '../../ui/input.tsx';
import { Note } from '../../ui/note.tsx';
import { toast } from '../../ui/toast-store.ts';
import { SectionPage, SettingsGroup } from './section-page.tsx';
import { mentions } from './sections.ts';
import { saveNotifyProps } from './setting.ts';
import { Row, SettingRow } from './setting-row.tsx';

/** What counts as a mention: it marks posts, and numbers channels in the sidebar. */
export function NotificationsSection() {
  return (
    <SectionPage title="Notifications" about="What counts as a mention of you, in every channel.">
      <SettingsGroup title="Mentions">
        {mentions.map((setting) => (
          <SettingRow key={setting.id} setting={setting} />
        ))}
        <OtherWords />
      </SettingsGroup>
    </SectionPage>
  );
}

/** Words of one's own; the server counts them as it counts the user name. */
function OtherWords() {
  const client = useClient();
  const kept = useSelect((state) => me(state)?.notify_props?.mention_keys ?? '');
  const [typed, setTyped] = useState<string>();
  const { busy, failure, attempt } = useAttempt();
  const words = typed ?? kept.split(',').join(', ');
  const keys = words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean)
    .join(',');
  const save = (event: { preventDefault(): void }) => {
    event.preventDefault();
    void attempt(async () => {
      await saveNotifyProps(client, { mention_keys: keys });
      setTyped(undefined);
      toast({
        text: 'Other words are changed',
        undo: () => void saveNotifyProps(client, { mention_keys: kept }).catch(client.report),
      });
    });
  };
  return (
    <>
      {failure !== '' && <Note tone="error">{failure}</Note>}
      <form onSubmit={save}>
        <Row label="Other words" hint="Separated by commas: a project, a nickname" changed={kept !== ''}>
          <Input aria-label="Other words" value={words} onChange={(event) => setTyped(event.target.value)} />
          <Button type="submit" loading={busy} disabled={keys === kept}>
            Save
          </Button>
        </Row>
      </form>
    </>
  );
}
