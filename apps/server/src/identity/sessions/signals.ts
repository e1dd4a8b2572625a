declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A session ended; its token opens nothing any more. */
    session_revoked: { sessionId: string; userId: string };
    /** The system roles of a user changed. */
    user_roles_changed: { userId: string };
  }
}

export {};
