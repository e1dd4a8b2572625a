declare module '../../core/events/signals.ts' {
  interface Signals {
    /** Something of an account changed: profile, settings, roles, activation, picture; or it was deleted. */
    user_changed: { userId: string };
    /** An account was activated or deactivated. */
    user_activation_changed: { userId: string; active: boolean };
  }
}

export {};
