import type { Team } from '@parley/contract/organisation/teams.ts';
import { useState } from 'react';
import { failureWords } from '../../identity/entry/index.ts';
import { useApi } from '../../lib/react.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Input } from '../../ui/input.tsx';
import { teamsApi } from './api.ts';
import styles from './teams.module.css';

/** The new team as others will see it, with a way to rename it. */
export function TeamCard({ team, onRename }: { team: Team; onRename: (team: Team) => void }) {
  const [editing, setEditing] = useState(false);
  return (
    <div>
      <div className={styles.label}>Team</div>
      <div className={styles.card}>
        <Avatar id={team.id} name={team.display_name} kind="team" size={36} decorative />
        <TeamNames team={team} />
        <Button variant="quiet" size="small" onClick={() => setEditing(true)}>
          Edit
        </Button>
      </div>
      {editing && <RenameDialog team={team} onRename={onRename} onClose={() => setEditing(false)} />}
    </div>
  );
}

/** Name and address, one below the other. */
export function TeamNames({ team }: { team: Team }) {
  return (
    <div className={styles.names}>
      <div className={styles.name}>{team.display_name}</div>
      <div className={styles.address}>
        {location.host}/{team.name}
      </div>
    </div>
  );
}

function RenameDialog(props: { team: Team; onRename: (team: Team) => void; onClose: () => void }) {
  const api = useApi(teamsApi);
  const [name, setName] = useState(props.team.display_name);
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    if (name.trim().length < 2) return setFailure('At least 2 characters.');
    setBusy(true);
    try {
      props.onRename(await api.patch(props.team.id, { display_name: name.trim() }));
      props.onClose();
    } catch (error) {
      setFailure(failureWords(error, 'The old name stays.'));
      setBusy(false);
    }
  };
  return (
    <Dialog
      open
      onOpenChange={props.onClose}
      title="Rename the team"
      description="The address stays as it is."
      actions={
        <>
          <Button onClick={props.onClose}>Cancel</Button>
          <Button variant="primary" loading={busy} onClick={save}>
            Rename
          </Button>
        </>
      }
    >
      <Field label="Team name" error={failure}>
        {(control) => (
          <Input {...control} maxLength={64} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
    </Dialog>
  );
}
