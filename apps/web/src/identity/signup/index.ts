export { SignupForm } from './signup-form.tsx';
export { SignupClosed, SignupSmallPrint } from './small-print.tsx';
export type { InvitedBy } from './use-signup.ts';
