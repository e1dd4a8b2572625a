import type { ErrorComponentProps } from '@tanstack/react-router';
import { ServerOff } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatePage } from './page.tsx';

/** Shown in place of a screen that threw: what happened, what was kept, what to press. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const message = error instanceof Error ? error.message : String(error);
  const details = `${message}\n${location.href}\n${new Date().toISOString()}`;
  return (
    <StatePage>
      <EmptyState
        icon={ServerOff}
        heading="h1"
        title="This page could not be shown"
        actions={
          <>
            <Button variant="primary" onClick={reset}>
              Try now
            </Button>
            <Button onClick={() => location.reload()}>Reload</Button>
            <Button variant="quiet" onClick={() => copyText(details)}>
              Copy details
            </Button>
          </>
        }
      >
        {message || 'A part of it stopped.'} What you wrote in composers is kept.
      </EmptyState>
    </StatePage>
  );
}
