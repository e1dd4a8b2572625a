declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A role permits something else from now on. */
    role_changed: { name: string; permissions: readonly string[] };
  }
}

export {};
