import { useRef, useState } from 'react';
import { displayName, me as mySelf, pictureOf, usersApi } from '../../identity/users/index.ts';
import { useClient, useSelect } from '../../lib/react.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAttempt } from '../../ui/hooks/use-attempt.ts';
import { Input } from '../../ui/input.tsx';
import { Note } from '../../ui/note.tsx';
import { toast } from '../../ui/toast-store.ts';
import styles from './forms.module.css';
import { SectionPage } from './section-page.tsx';

const fields = [
  ['first_name', 'First name', 64],
  ['last_name', 'Last name', 64],
  ['nickname', 'Nickname', 64],
  ['position', 'Position', 128],
  ['username', 'Username', 64],
] as const;

/** Who others see: names and picture. */
export function ProfileSection() {
  const client = useClient();
  const me = useSelect(mySelf);
  const [changed, setChanged] = useState<Partial<Record<(typeof fields)[number][0], string>>>({});
  const { busy, failure, attempt } = useAttempt();
  const picker = useRef<HTMLInputElement>(null);
  if (!me) return null;
  const api = usersApi(client.http);
  const change = (work: () => Promise<unknown>, done: string) =>
    attempt(async () => {
      await work();
      client.store.apply('users.received', { users: [await api.get('me')] });
      setChanged({});
      toast({ text: done });
    });
  return (
    <SectionPage title="Profile" about="Who others see.">
      <div className={styles.form}>
        {failure !== '' && <Note tone="error">{failure}</Note>}
        <div className={styles.row}>
          <Avatar id={me.id} name={displayName(me, 'full_name')} src={pictureOf(me)} size={56} decorative />
          <Button onClick={() => picker.current?.click()}>Change the picture</Button>
          {me.last_picture_update ? (
            <Button onClick={() => change(() => api.resetImage('me'), 'The picture is removed.')}>Remove</Button>
          ) : null}
          <input
            ref={picker}
            type="file"
            accept="image/*"
            hidden
            onChange={(event) => {
              const [image] = event.target.files ?? [];
              if (image) void change(() => api.setImage('me', image), 'The picture is changed.');
            }}
          />
        </div>
        {fields.map(([name, label, most]) => (
          <Field key={name} label={label}>
            {(control) => (
              <Input
                {...control}
                maxLength={most}
                value={changed[name] ?? me[name]}
                onChange={(event) => setChanged({ ...changed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        <div className={styles.acts}>
          <Button
            variant="primary"
            loading={busy}
            disabled={Object.keys(changed).length === 0}
            onClick={() => change(() => api.patch('me', changed), 'The profile is changed.')}
          >
            Save
          </Button>
        </div>
      </div>
    </SectionPage>
  );
}
