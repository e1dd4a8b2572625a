import type { Team } from '@parley/contract/organisation/teams.ts';
import { Copy } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { Field } from '../../ui/field.tsx';
import { FormRow } from '../../ui/form.tsx';
import { Input } from '../../ui/input.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The address that lets anybody join a team. */
export const inviteAddress = (team: Team): string => `${location.origin}/signup_user_complete/?id=${team.invite_id}`;

/** The invitation link with a button that copies it. */
export function InviteLink({ team, label }: { team: Team; label: string }) {
  const address = inviteAddress(team);
  const copy = async () => {
    toast({
      text: (await copyText(address)) ? 'Link copied' : 'The browser did not allow it. Select the link and copy it.',
    });
  };
  return (
    <Field label={label} hint="Anyone with the link can join as a member.">
      {(control) => (
        <FormRow>
          <Input
            {...control}
            size="entry"
            readOnly
            lock={false}
            value={address.replace(/^https?:\/\//, '')}
            onFocus={(event) => event.target.select()}
          />
          <Button size="entry" icon={Copy} onClick={copy}>
            Copy
          </Button>
        </FormRow>
      )}
    </Field>
  );
}
