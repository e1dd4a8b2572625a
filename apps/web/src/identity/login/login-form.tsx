import { useRef, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Input } from '../../ui/input.tsx';
import { Note } from '../../ui/note.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import { useSession } from '../sessions/index.ts';
import { type LoginRefusal, loginRefusal } from './login-words.ts';

/** Name, password and, when the account asks for it, the code of the second factor. */
export function LoginForm({ label, onLogin }: { label: string; onLogin: () => void }) {
  const { login } = useSession();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const [missing, setMissing] = useState(false);
  const [refusal, setRefusal] = useState<LoginRefusal>();
  const [busy, setBusy] = useState(false);
  const nameRef = useRef<HTMLInputElement>(null);
  const passwordRef = useRef<HTMLInputElement>(null);
  const askCode = refusal?.needsCode ?? false;

  const send = async () => {
    setMissing(true);
    if (name.trim() === '') return nameRef.current?.focus();
    if (password === '') return passwordRef.current?.focus();
    setBusy(true);
    try {
      const body = { login_id: name.trim(), password, ...(askCode && { token: code.trim() }) };
      await login(body);
      onLogin();
    } catch (error) {
      const next = loginRefusal(error, askCode && code.trim() !== '');
      setRefusal(next);
      if (next.field === 'password') passwordRef.current?.select();
    } finally {
      setBusy(false);
    }
  };

  return (
    <Form label="Log in" onSubmit={send}>
      {refusal && refusal.text !== '' && refusal.field === undefined && <Note tone="error">{refusal.text}</Note>}
      <Field label={label} error={missing && name.trim() === '' ? 'Type the name you log in with.' : undefined}>
        {(control) => (
          <Input
            {...control}
            ref={nameRef}
            size="entry"
            autoComplete="username"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label="Password" error={passwordError(missing && password === '', refusal)}>
        {(control) => (
          <PasswordInput
            {...control}
            ref={passwordRef}
            size="entry"
            autoComplete="current-password"
            value={password}
            onChange={(event) => {
              setPassword(event.target.value);
              if (refusal?.field === 'password') setRefusal(undefined);
            }}
          />
        )}
      </Field>
      {askCode && (
        <CodeField value={code} onChange={setCode} error={refusal?.field === 'code' ? refusal.text : undefined} />
      )}
      <Button type="submit" variant="primary" size="entry" wide loading={busy}>
        Log in
      </Button>
    </Form>
  );
}

function passwordError(missing: boolean, refusal: LoginRefusal | undefined): string | undefined {
  if (missing) return 'Type your password.';
  return refusal?.field === 'password' ? refusal.text : undefined;
}

function CodeField(props: { value: string; onChange: (code: string) => void; error: string | undefined }) {
  const focused = (element: HTMLInputElement | null) => {
    if (element && element.value === '') element.focus();
  };
  return (
    <Field label="Code of your second factor" hint="Six digits, from your authenticator app." error={props.error}>
      {(control) => (
        <Input
          {...control}
          ref={focused}
          size="entry"
          inputMode="numeric"
          autoComplete="one-time-code"
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
