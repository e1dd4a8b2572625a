import { useNavigate } from '@tanstack/react-router';
import { Link as LinkIcon, LogOut, Plus } from 'lucide-react';
import { useClient, useSelect } from '../../lib/react.ts';
import { teamByName, teamsApi } from '../../organisation/teams/index.ts';
import { Menu } from '../../ui/menu.tsx';
import { MenuItem } from '../../ui/menu-items.tsx';
import { TeamName } from '../../ui/sidebar-frame.tsx';
import { toast } from '../../ui/toast-store.ts';

/** The name of the open team: invite people, join another team, leave this one. */
export function TeamMenu({ team: name }: { team: string }) {
  const client = useClient();
  const navigate = useNavigate();
  const team = useSelect((state) => teamByName(state, name));
  const me = useSelect((state) => state.session.me);
  if (!team) return <TeamName name={name} />;

  const copyInvitation = async () => {
    await navigator.clipboard.writeText(`${location.origin}/signup_user_complete/?id=${team.invite_id}`);
    toast({ text: 'The invitation link is in the clipboard. Whoever opens it can join this team.' });
  };
  const leave = async () => {
    await teamsApi(client.http).removeMember(team.id, me);
    navigate({ to: '/' });
  };
  return (
    <Menu trigger={<TeamName name={team.display_name} />}>
      {team.invite_id !== '' && (
        <MenuItem icon={LinkIcon} onSelect={() => copyInvitation().catch(client.report)}>
          Copy invitation link
        </MenuItem>
      )}
      <MenuItem icon={Plus} onSelect={() => navigate({ to: '/select-team' })}>
        Join or create a team
      </MenuItem>
      <MenuItem icon={LogOut} danger onSelect={() => leave().catch(client.report)}>
        Leave this team
      </MenuItem>
    </Menu>
  );
}
