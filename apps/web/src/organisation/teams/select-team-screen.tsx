import type { Team } from '@parley/contract/organisation/teams.ts';
import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronRight, Users } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { EntryFrame, failureWords, needsLogin } from '../../identity/entry/index.ts';
import { myId, useSession } from '../../identity/sessions/index.ts';
import { useApi, useClient, useSelect } from '../../lib/react.ts';
import { Avatar } from '../../ui/avatar.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { EntryAside, EntryTitle } from '../../ui/entry-page.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { ButtonLink, RouteLink } from '../../ui/route-links.tsx';
import { teamsApi } from './api.ts';
import { loadJoinable } from './joinable.ts';
import { TeamNames } from './team-card.tsx';
import styles from './teams.module.css';

/** `/select-team`: the teams one is in, those one may join, and a way to make one. */
export function SelectTeamScreen() {
  const { teams, failure, retry } = useTeams();
  return (
    <EntryFrame title="Your teams">
      {() => {
        if (failure !== undefined)
          return (
            <ErrorState heading="h1" title="The teams did not load" onRetry={retry}>
              {failure}
            </ErrorState>
          );
        if (!teams) return null;
        if (teams.mine.length + teams.open.length === 0) return <NoTeam />;
        return <TeamLists {...teams} />;
      }}
    </EntryFrame>
  );
}

function useTeams() {
  const { http } = useClient();
  const [teams, setTeams] = useState<{ mine: Team[]; open: Team[] }>();
  const [failure, setFailure] = useState<string>();
  const navigate = useNavigate();
  const retry = useCallback(() => {
    loadJoinable(http).then(
      (loaded) => {
        setTeams(loaded);
        setFailure(undefined);
      },
      (error: unknown) => {
        if (needsLogin(error)) navigate({ to: '/login', search: { redirect_to: '/select-team' }, replace: true });
        else setFailure(failureWords(error, 'Nothing was lost.'));
      },
    );
  }, [http, navigate]);
  useEffect(retry, [retry]);
  return { teams, failure, retry };
}

function TeamLists({ mine, open }: { mine: Team[]; open: Team[] }) {
  const navigate = useNavigate();
  const api = useApi(teamsApi);
  const { refresh } = useSession();
  const me = useSelect(myId);
  const [joining, setJoining] = useState<string>();
  const [failure, setFailure] = useState<string>();
  const join = async (team: Team) => {
    setJoining(team.id);
    setFailure(undefined);
    try {
      await api.addMember(team.id, me);
      await refresh();
      await navigate({ to: '/$team/channels/$channel', params: { team: team.name, channel: 'town-square' } });
    } catch (error) {
      setFailure(failureWords(error, `You are not in ${team.display_name} yet.`));
    } finally {
      setJoining(undefined);
    }
  };
  return (
    <>
      <EntryTitle title={mine.length > 0 ? 'Your teams' : 'Join a team'}>
        {mine.length > 0 ? 'Choose where to go.' : 'You are in no team yet. These are open to you.'}
      </EntryTitle>
      {failure !== undefined && <Note tone="error">{failure}</Note>}
      {mine.length > 0 && (
        <Group>
          {mine.map((team) => (
            <li key={team.id}>
              <Link
                className={styles.card}
                to="/$team/channels/$channel"
                params={{ team: team.name, channel: 'town-square' }}
              >
                <Avatar id={team.id} name={team.display_name} kind="team" size={36} decorative />
                <TeamNames team={team} />
                <Icon as={ChevronRight} className={styles.arrow} />
              </Link>
            </li>
          ))}
        </Group>
      )}
      {open.length > 0 && (
        <Group heading={mine.length > 0 ? 'Teams you can join' : undefined}>
          {open.map((team) => (
            <li key={team.id} className={styles.card}>
              <Avatar id={team.id} name={team.display_name} kind="team" size={36} decorative />
              <TeamNames team={team} />
              <Button aria-label={`Join ${team.display_name}`} loading={joining === team.id} onClick={() => join(team)}>
                Join
              </Button>
            </li>
          ))}
        </Group>
      )}
      <EntryAside centred>
        Something else? <RouteLink to="/create-team">Create a team</RouteLink>
      </EntryAside>
    </>
  );
}

function Group({ heading, children }: { heading?: string | undefined; children: ReactNode }) {
  return (
    <section className={styles.group}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <ul className={styles.list}>{children}</ul>
    </section>
  );
}

function NoTeam() {
  return (
    <EmptyState
      icon={Users}
      heading="h1"
      title="You are in no team yet"
      actions={
        <ButtonLink to="/create-team" variant="primary">
          Create a team
        </ButtonLink>
      }
    >
      Ask somebody for an invitation link and open it, or create a team of your own.
    </EmptyState>
  );
}
