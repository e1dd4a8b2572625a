import { useState } from 'react';
import { usersApi } from '../../identity/users/index.ts';
import { useClient } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useAttempt } from '../../ui/hooks/use-attempt.ts';
import { Note } from '../../ui/note.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { toast } from '../../ui/toast-store.ts';
import styles from './forms.module.css';

/** Changes one's own password. */
export function Password() {
  const client = useClient();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const { busy, failure, attempt } = useAttempt();
  const save = () =>
    attempt(async () => {
      await usersApi(client.http).changePassword(current, next);
      setCurrent('');
      setNext('');
      toast({ text: 'The password is changed.' });
    });
  return (
    <div className={styles.form}>
      {failure !== '' && <Note tone="error">{failure}</Note>}
      <Field label="Current password">
        {(control) => (
          <PasswordInput
            {...control}
            autoComplete="current-password"
            value={current}
            onChange={(event) => setCurrent(event.target.value)}
          />
        )}
      </Field>
      <Field label="New password">
        {(control) => (
          <PasswordInput
            {...control}
            autoComplete="new-password"
            value={next}
            onChange={(event) => setNext(event.target.value)}
          />
        )}
      </Field>
      <div className={styles.acts}>
        <Button loading={busy} disabled={current === '' || next === ''} onClick={save}>
          Change the password
        </Button>
      </div>
    </div>
  );
}
