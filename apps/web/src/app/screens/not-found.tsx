import { Unlink } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatePage } from './page.tsx';

/** The same words for what does not exist and what the reader may not see: it tells nobody what exists. */
export function NotFound() {
  return (
    <StatePage>
      <EmptyState
        icon={Unlink}
        heading="h1"
        title="This page is gone, or not for you"
        actions={
          <Button variant="primary" onClick={() => location.assign('/')}>
            Go to your channels
          </Button>
        }
      >
        The address leads nowhere here. It may be mistyped, or you may not be in the team or channel it belongs to.
      </EmptyState>
    </StatePage>
  );
}
