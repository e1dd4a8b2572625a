import type { Team } from '@parley/contract/organisation/teams.ts';
import { useState } from 'react';
import { failureWords, needsLogin, refusalId } from '../../identity/entry/index.ts';
import { useSession } from '../../identity/sessions/index.ts';
import { ApiError } from '../../lib/api/error.ts';
import { useApi } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EntryTitle } from '../../ui/entry-page.tsx';
import { Field } from '../../ui/field.tsx';
import { Form, focusFirstInvalid } from '../../ui/form.tsx';
import { Input } from '../../ui/input.tsx';
import { Note } from '../../ui/note.tsx';
import { teamsApi } from './api.ts';
import { addressFrom, addressProblem } from './team-address.ts';

const taken = 'A team has this address already. Change a letter or add a word.';

/** First step: what the team is called and where it is found. The address follows the name until somebody types one. */
export function NameTeam({ onDone }: { onDone: (team: Team) => void }) {
  const api = useApi(teamsApi);
  const { refresh } = useSession();
  const [name, setName] = useState('');
  const [ownAddress, setOwnAddress] = useState<string>();
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const [takenAddress, setTakenAddress] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const address = ownAddress ?? addressFrom(name);
  const nameError = tried && name.trim().length < 2 ? 'At least 2 characters.' : undefined;
  const addressError = address === takenAddress ? taken : tried ? addressProblem(address) : undefined;

  const checkAddress = async () => {
    if (addressProblem(address)) return false;
    const isTaken = await api.nameExists(address);
    if (isTaken) setTakenAddress(address);
    return !isTaken;
  };
  const send = async () => {
    setTried(true);
    setFailure(undefined);
    if (name.trim().length < 2 || addressProblem(address)) return focusFirstInvalid();
    setBusy(true);
    try {
      if (!(await checkAddress())) return focusFirstInvalid();
      // The type stays `O` either way: of teams of type `I` the server shows nothing to whoever follows their link.
      const team = { name: address, display_name: name.trim(), type: 'O', allow_open_invite: open };
      const made = await api.create(team);
      await refresh();
      onDone(made);
    } catch (error) {
      if (needsLogin(error)) return location.assign('/login?redirect_to=/create-team');
      if (isExisting(error)) setTakenAddress(address);
      else setFailure(creationWords(error));
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <EntryTitle title="Name your team">Usually your organisation, or a part of it that works together.</EntryTitle>
      <Form label="Create a team" onSubmit={send}>
        {failure !== undefined && <Note tone="error">{failure}</Note>}
        <Field label="Team name" error={nameError}>
          {(control) => (
            <Input
              {...control}
              size="entry"
              autoComplete="organization"
              maxLength={64}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Address" hint={`${location.host}/${address || '...'}`} error={addressError}>
          {(control) => (
            <Input
              {...control}
              size="entry"
              autoCapitalize="off"
              autoCorrect="off"
              spellCheck={false}
              value={address}
              onChange={(event) => setOwnAddress(event.target.value.toLowerCase())}
            />
          )}
        </Field>
        <Checkbox checked={open} onCheckedChange={setOpen} hint="Otherwise people join by invitation only.">
          Anybody with an account here may join
        </Checkbox>
        <Button type="submit" variant="primary" size="entry" wide loading={busy}>
          Create team
        </Button>
      </Form>
    </>
  );
}

const isExisting = (error: unknown) => /team\.save(_team)?\.existing/.test(refusalId(error));

function creationWords(error: unknown): string {
  if (error instanceof ApiError && error.status === 403)
    return 'On this server only admins create teams. Ask one of them, or for an invitation to a team.';
  return failureWords(error, 'What you typed is kept.');
}
