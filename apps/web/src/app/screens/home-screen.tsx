import { useNavigate } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { failureWords, startingPoint } from '../../identity/entry/index.ts';
import { ErrorState } from '../../ui/error-state.tsx';
import { StatePage } from './page.tsx';

/** `/`: goes on to where one belongs. Shows nothing of its own, unless the server does not answer. */
export function HomeScreen() {
  const navigate = useNavigate();
  const [failure, setFailure] = useState<string>();
  const go = useCallback(() => {
    startingPoint().then(
      (point) => navigate({ ...point, replace: true }),
      (error: unknown) => setFailure(failureWords(error, 'Nothing was lost.')),
    );
  }, [navigate]);
  useEffect(go, [go]);
  if (failure === undefined) return null;
  return (
    <StatePage>
      <ErrorState heading="h1" title="Your channels did not load" retryIn={8} onRetry={go}>
        {failure}
      </ErrorState>
    </StatePage>
  );
}
