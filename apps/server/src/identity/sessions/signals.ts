declare module '../../core/events/signals.ts' {
  interface Signals {
    /** What is kept of a session changed: its device, its end. */
    session_changed: { sessionId: string };
  }
}

export {};
