import type { User } from '@parley/contract/identity/users.ts';
import { useId } from 'react';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Form, focusFirstInvalid } from '../../ui/form.tsx';
import { Input } from '../../ui/input.tsx';
import { LinkButton } from '../../ui/link.tsx';
import { Note } from '../../ui/note.tsx';
import { PasswordInput } from '../../ui/password-input.tsx';
import type { PasswordPolicy } from '../entry/index.ts';
import { PasswordRuleList } from './password-rule-list.tsx';
import { type InvitedBy, useSignup } from './use-signup.ts';

/** The four fields of an account. `onDone` gets the new user, who is logged in by then. */
export function SignupForm({
  policy,
  invitation,
  onDone,
}: {
  policy: PasswordPolicy;
  invitation: InvitedBy | undefined;
  onDone: (user: User) => void;
}) {
  const { values, set, rules, tried, refusal, busy, submit, errorOf } = useSignup(policy, invitation);
  const rulesId = useId();
  const invited = invitation?.email !== undefined;
  const send = async () => {
    const user = await submit();
    if (user) onDone(user);
    else focusFirstInvalid();
  };
  return (
    <Form label="Create an account" onSubmit={send}>
      {refusal && refusal.field === undefined && <Note tone="error">{refusal.text}</Note>}
      <Field label="E-mail" hint={invited ? 'Set by the invitation' : undefined} error={errorOf('email')}>
        {(control) => (
          <Input
            {...control}
            size="entry"
            type="email"
            autoComplete="email"
            readOnly={invited}
            value={values.email}
            onChange={(event) => set({ email: event.target.value })}
          />
        )}
      </Field>
      <Field label="Full name">
        {(control) => (
          <Input
            {...control}
            size="entry"
            autoComplete="name"
            value={values.fullName}
            onChange={(event) => set({ fullName: event.target.value })}
          />
        )}
      </Field>
      <Field
        label="User name"
        error={
          errorOf('username') && (
            <>
              {errorOf('username')} <Ideas ideas={refusal?.ideas ?? []} onPick={(username) => set({ username })} />
            </>
          )
        }
      >
        {(control) => (
          <Input
            {...control}
            size="entry"
            autoComplete="username"
            autoCapitalize="off"
            autoCorrect="off"
            spellCheck={false}
            value={values.username}
            onChange={(event) => set({ username: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Field label="Password" error={refusal?.field === 'password' ? refusal.text : undefined}>
          {(control) => (
            <PasswordInput
              {...control}
              size="entry"
              autoComplete="new-password"
              aria-invalid={errorOf('password') ? true : undefined}
              aria-describedby={`${rulesId} ${control['aria-describedby'] ?? ''}`.trim()}
              value={values.password}
              onChange={(event) => set({ password: event.target.value })}
            />
          )}
        </Field>
        <PasswordRuleList id={rulesId} rules={rules} insist={tried} />
      </div>
      <Button type="submit" variant="primary" size="entry" wide loading={busy}>
        Create account
      </Button>
    </Form>
  );
}

function Ideas({ ideas, onPick }: { ideas: string[]; onPick: (username: string) => void }) {
  if (ideas.length === 0) return null;
  return (
    <>
      Try{' '}
      {ideas.map((idea, index) => (
        <span key={idea}>
          {index > 0 && ' or '}
          <LinkButton onClick={() => onPick(idea)}>{idea}</LinkButton>
        </span>
      ))}
      .
    </>
  );
}
