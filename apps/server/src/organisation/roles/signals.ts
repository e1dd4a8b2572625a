declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A role permits something else from now on. */
    role_changed: { name: string; permissions: readonly string[] };
    /** A role permits nothing any more: its scheme was deleted. */
    role_deleted: { name: string };
  }
}

export {};
