import { Navigate } from '@tanstack/react-router';
import { failureWords, readConfig } from '../../identity/entry/index.ts';
import { useSelect } from '../../lib/react.ts';
import { myTeams } from '../../organisation/teams/index.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { lastTeam } from '../last-team.ts';
import { parley } from '../parley.ts';
import { start, useStartFailure } from '../start.ts';
import { StatePage } from './page.tsx';

/**
 * `/`: goes on to where one belongs. Log-in without a session (sign-up while nobody has an account), the choice of a team
 * without one, else the team that was open last, or the first by name.
 */
export function HomeScreen() {
  const phase = useSelect((state) => state.session.phase);
  const settings = useSelect((state) => state.config.client);
  const teams = useSelect(myTeams);
  const synced = useSelect((state) => state.sync.done);
  const failure = useStartFailure();

  if (failure !== undefined) return <NoAnswer failure={failure} />;
  if (phase === 'out' && settings.NoAccounts !== undefined)
    return <Navigate to={readConfig(settings).first ? '/signup' : '/login'} replace />;
  if (phase !== 'in') return null;
  const team = teams.find(({ name }) => name === lastTeam()) ?? teams[0];
  if (team)
    return <Navigate to="/$team/channels/$channel" params={{ team: team.name, channel: 'town-square' }} replace />;
  return synced ? <Navigate to="/select-team" replace /> : null;
}

function NoAnswer({ failure }: { failure: unknown }) {
  return (
    <StatePage>
      <ErrorState heading="h1" title="Your channels did not load" retryIn={8} onRetry={() => start(parley)}>
        {failureWords(failure, 'Nothing was lost.')}
      </ErrorState>
    </StatePage>
  );
}
