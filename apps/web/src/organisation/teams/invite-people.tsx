import type { Team } from '@parley/contract/organisation/teams.ts';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { failureWords } from '../../identity/entry/index.ts';
import { useApi } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { EntryTitle } from '../../ui/entry-page.tsx';
import { Field } from '../../ui/field.tsx';
import { Form, FormRow } from '../../ui/form.tsx';
import { Note } from '../../ui/note.tsx';
import { toast } from '../../ui/toast-store.ts';
import { AddressInput } from './address-input.tsx';
import { isAddress } from './address-list.ts';
import { teamsApi } from './api.ts';
import { InviteLink } from './invite-link.tsx';
import { TeamCard } from './team-card.tsx';

/** Second step: invitations by mail, where the server sends mail, and the link. */
export function InvitePeople({
  team,
  byMail,
  onRename,
}: {
  team: Team;
  byMail: boolean;
  onRename: (team: Team) => void;
}) {
  const navigate = useNavigate();
  const api = useApi(teamsApi);
  const [addresses, setAddresses] = useState<string[]>([]);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const wrong = addresses.filter((address) => !isAddress(address));
  const enter = () =>
    navigate({ to: '/$team/channels/$channel', params: { team: team.name, channel: 'town-square' }, replace: true });

  const send = async () => {
    if (addresses.length === 0) return enter();
    if (wrong.length > 0) return setFailure(`${wrong[0]} is no e-mail address. Mend it or take it away.`);
    setBusy(true);
    setFailure(undefined);
    try {
      const unsent = (await api.inviteByMail(team.id, addresses)).filter(({ error }) => error !== null);
      const sent = addresses.length - unsent.length;
      if (sent > 0) toast({ text: sent === 1 ? '1 invitation is on its way' : `${sent} invitations are on their way` });
      if (unsent.length === 0) return enter();
      setAddresses(unsent.map(({ email }) => email));
      setFailure(`Not sent to the addresses below: ${unsent[0]?.error?.message ?? ''} The link works for them too.`);
    } catch (error) {
      setFailure(`${failureWords(error, 'The addresses are kept.')} The link works without mail.`);
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <EntryTitle title="Your team is ready">
        Bring in the first people. Two or three are enough to start talking.
      </EntryTitle>
      <Form label="Invite people" onSubmit={send}>
        {failure !== undefined && <Note tone="error">{failure}</Note>}
        <TeamCard team={team} onRename={onRename} />
        {byMail && (
          <Field label="Invite by e-mail" hint="Paste a list; commas, spaces and lines all work.">
            {(control) => <AddressInput control={control} addresses={addresses} onChange={setAddresses} />}
          </Field>
        )}
        <InviteLink team={team} label={byMail ? 'Or share a link' : 'Share a link'} />
        <FormRow>
          <Button type="submit" variant="primary" size="entry" loading={busy}>
            {sendLabel(byMail, addresses.length)}
          </Button>
          {addresses.length > 0 && (
            <Button variant="quiet" size="entry" onClick={enter}>
              Skip for now
            </Button>
          )}
        </FormRow>
      </Form>
    </>
  );
}

function sendLabel(byMail: boolean, count: number): string {
  if (!byMail || count === 0) return 'Go to your team';
  return count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`;
}
