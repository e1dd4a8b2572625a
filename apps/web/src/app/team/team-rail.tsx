import { createLink, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { teamUnread } from '../../conversation/members/index.ts';
import { useSelect } from '../../lib/react.ts';
import { myTeams } from '../../organisation/teams/index.ts';
import { RailButton, RailTeam } from '../../ui/rail.tsx';

const RailTeamLink = createLink(RailTeam);

/** The teams of the user, the open one ringed, with what waits in the others. */
export function TeamRail({ current }: { current: string }) {
  const teams = useSelect(myTeams);
  const navigate = useNavigate();
  return (
    <>
      {teams.map(({ id, name, display_name }) => (
        <Tile key={id} id={id} name={name} displayName={display_name} current={name === current} />
      ))}
      <RailButton icon={Plus} label="Join or create a team" onClick={() => navigate({ to: '/select-team' })} />
    </>
  );
}

function Tile({ id, name, displayName, current }: { id: string; name: string; displayName: string; current: boolean }) {
  const { unread, mentions } = useSelect(teamUnread(id));
  return (
    <RailTeamLink
      to="/$team"
      params={{ team: name }}
      teamId={id}
      name={displayName}
      current={current}
      unread={unread && !current}
      mentions={current ? 0 : mentions}
    />
  );
}
