import { CSPProvider } from '@base-ui/react/csp-provider';
import { RouterProvider } from '@tanstack/react-router';
import { LiveRegion } from '../ui/live-region.tsx';
import { ToastPlace } from '../ui/toast.tsx';
import { router } from './router.tsx';

/** The whole application. No inline style elements, so that the content security policy can forbid them. */
export function App() {
  return (
    <CSPProvider disableStyleElements>
      <RouterProvider router={router} />
      <ToastPlace />
      <LiveRegion />
    </CSPProvider>
  );
}
