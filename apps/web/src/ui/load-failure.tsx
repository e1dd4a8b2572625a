import type { ReactNode } from 'react';
import { ErrorState } from './error-state.tsx';

/** What a screen shows that did not load: why, what was kept, and the button to try again. */
export function LoadFailure({
  title,
  failure,
  onRetry,
  children,
}: {
  title: string;
  failure: unknown;
  onRetry: () => void;
  /** A sentence after the reason. */
  children?: ReactNode;
}) {
  return (
    <ErrorState title={title} onRetry={onRetry} details={String(failure)}>
      {failure instanceof Error ? failure.message : String(failure)} {children}
    </ErrorState>
  );
}
