/**
 * What features announce to each other within the server, after a commit. Declared where it is announced:
 *
 *     declare module '../../core/events/signals.ts' { interface Signals { session_revoked: { sessionId: string } } }
 */
export interface Signals {
  /** Somebody is or is no longer a member of a team or channel; sent before the events about it, so that they reach the right people. */
  membership: { userId: string; channelId?: string; teamId?: string; joined: boolean };
}
