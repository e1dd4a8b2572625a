declare module '../../core/events/signals.ts' {
  interface Signals {
    /** Something of an account changed: profile, settings, roles, activation, picture; or it was deleted. */
    user_changed: { userId: string };
  }
}

export {};
