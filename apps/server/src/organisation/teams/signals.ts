declare module '../../core/events/signals.ts' {
  interface Signals {
    /** A team was edited, archived or restored. */
    team_changed: { teamId: string };
    /** A membership was made, ended or got other roles. */
    team_member_changed: { teamId: string; userId: string };
  }
}

export {};
