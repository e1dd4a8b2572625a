/**
 * What features announce to each other, after a commit. Features declare theirs where they announce them:
 *
 *     declare module '../../core/events/signals.ts' { interface Signals { team_changed: { teamId: string } } }
 */
export interface Signals {
  /** Somebody is or is no longer a member of a team or channel; sent before the events about it, so that they reach the right people. */
  membership: { userId: string; channelId?: string; teamId?: string; joined: boolean };
  /** A session ended; its token opens nothing any more. */
  session_revoked: { sessionId: string; userId: string };
  /** The system roles of a user changed. */
  user_roles_changed: { userId: string };
  /** A user's first socket on this server opened. */
  user_connected: { userId: string };
  /** A user's last socket on this server closed. */
  user_disconnected: { userId: string };
}
