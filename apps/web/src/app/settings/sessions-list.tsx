import { cookies, type Session } from '@parley/contract/identity/sessions.ts';
import { useCallback, useState } from 'react';
import { useTimes } from '../../conversation/timeline/index.ts';
import { sessionsApi, useSession } from '../../identity/sessions/index.ts';
import { readCookie } from '../../lib/api/http.ts';
import { useApi } from '../../lib/react.ts';
import { Button } from '../../ui/button.tsx';
import { useAttempt } from '../../ui/hooks/use-attempt.ts';
import { useLoad } from '../../ui/hooks/use-load.ts';
import { LoadFailure } from '../../ui/load-failure.tsx';
import { Note } from '../../ui/note.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { sessionName, sessionTimes } from './session-words.ts';
import { Row } from './setting-row.tsx';

/** Where one is logged in; each can be ended, and all others at once. */
export function SessionsList() {
  const api = useApi(sessionsApi);
  const { logout } = useSession();
  const times = useTimes();
  const [sessions, setSessions] = useState<readonly Session[]>();
  const { busy, failure, attempt } = useAttempt();
  const load = useCallback(
    async () => setSessions((await api.list()).toSorted((one, other) => other.last_activity_at - one.last_activity_at)),
    [api],
  );
  const { failure: lost, again } = useLoad(load);

  if (lost) return <LoadFailure title="The sessions did not load." failure={lost} onRetry={again} />;
  if (!sessions) return <Skeleton width={60} />;
  const csrf = readCookie(cookies.csrf);
  const isThis = ({ props }: Session) => csrf !== undefined && props?.csrf === csrf;
  const others = sessions.filter((session) => !isThis(session));
  const end = (some: readonly Session[]) =>
    attempt(async () => {
      for (const { id } of some) await api.revoke(id);
      await load();
    });
  return (
    <>
      {failure !== '' && <Note tone="error">{failure}</Note>}
      {sessions.map((session) => (
        <Row
          key={session.id}
          label={sessionName(session)}
          hint={`${isThis(session) ? 'This one. ' : ''}${sessionTimes(session, times)}`}
        >
          <Button
            aria-label={`Log out ${sessionName(session)}`}
            loading={busy}
            onClick={() => (isThis(session) ? attempt(logout) : end([session]))}
          >
            Log out
          </Button>
        </Row>
      ))}
      {others.length > 1 && (
        <Row label="All others" hint={`${others.length} sessions besides this one`}>
          <Button variant="danger-outline" loading={busy} onClick={() => end(others)}>
            Log out everywhere else
          </Button>
        </Row>
      )}
    </>
  );
}
