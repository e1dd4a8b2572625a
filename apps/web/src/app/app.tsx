import { CSPProvider } from '@base-ui/react/csp-provider';
import { RouterProvider } from '@tanstack/react-router';
import { SessionContext } from '../identity/sessions/index.ts';
import { ClientContext } from '../lib/react.ts';
import { LiveRegion } from '../ui/live-region.tsx';
import { ToastPlace } from '../ui/toast.tsx';
import { parley, session } from './parley.ts';
import { router } from './router.tsx';

/** The whole application. No inline style elements, so that the content security policy can forbid them. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <ClientContext value={parley}>
        <SessionContext value={session}>
          <RouterProvider router={router} />
        </SessionContext>
      </ClientContext>
      <ToastPlace />
      <LiveRegion />
    </CSPProvider>
  );
}
