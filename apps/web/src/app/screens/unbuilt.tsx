import { Construction } from 'lucide-react';
import { EmptyState } from '../../ui/empty-state.tsx';
import { StatePage } from './page.tsx';

/** Stands where a route has no screen yet, so that the gap is visible and never looks like a fault. */
export function Unbuilt() {
  return (
    <StatePage>
      <EmptyState icon={Construction} heading="h1" title="This screen is not built yet">
        The address is right; its screen comes with a later version.
      </EmptyState>
    </StatePage>
  );
}
