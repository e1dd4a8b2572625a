import { ServerOff } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from './button.tsx';
import { copyText } from './copy-text.ts';
import { EmptyState } from './empty-state.tsx';
import type { LucideIcon } from './icon.tsx';

/**
 * What did not load: what happened, what was kept, what to press. `details` is what "Copy details" copies (request id,
 * address, time); `retryIn` counts down in the text and then calls `onRetry` by itself.
 */
export function ErrorState({
  title,
  children,
  details,
  retryIn,
  onRetry,
  icon = ServerOff,
  heading = 'h2',
}: {
  title: string;
  children?: ReactNode;
  details?: string;
  retryIn?: number;
  onRetry?: () => void;
  icon?: LucideIcon;
  heading?: 'h1' | 'h2' | 'h3';
}) {
  return (
    <div role="alert">
      <EmptyState
        icon={icon}
        title={title}
        heading={heading}
        actions={
          <>
            {onRetry && (
              <Button variant="primary" onClick={onRetry}>
                Try now
              </Button>
            )}
            {details && (
              <Button variant="quiet" onClick={() => copyText(details)}>
                Copy details
              </Button>
            )}
          </>
        }
      >
        {children}
        {retryIn !== undefined && onRetry && <Countdown seconds={retryIn} onEnd={onRetry} />}
      </EmptyState>
    </div>
  );
}

function Countdown({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => setLeft(seconds), [seconds]);
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onEnd()), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return <span aria-hidden="true"> We try again in {left} s.</span>;
}
