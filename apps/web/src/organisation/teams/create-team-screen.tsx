import type { Team } from '@parley/contract/organisation/teams.ts';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { EntryFrame } from '../../identity/entry/index.ts';
import { InvitePeople } from './invite-people.tsx';
import { NameTeam } from './name-team.tsx';

/** `/create-team`: name and address, then the first people. */
export function CreateTeamScreen() {
  const { first } = useSearch({ from: '/create-team' });
  const [team, setTeam] = useState<Team>();
  return (
    <EntryFrame
      title={team ? 'Your team is ready' : 'Create a team'}
      step={team ? 'Step 2 of 2' : 'Step 1 of 2'}
      wide={team !== undefined}
      footer={() => <span>{first ? 'First account on this server: you are its system admin.' : location.host}</span>}
    >
      {(config) =>
        team ? (
          <InvitePeople team={team} onRename={setTeam} byMail={config.emailInvitations} />
        ) : (
          <NameTeam onDone={setTeam} />
        )
      }
    </EntryFrame>
  );
}
