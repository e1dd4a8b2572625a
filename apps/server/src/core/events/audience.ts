/**
 * Who hears an event. The narrowest part given decides: connection, then user, then channel, then team; none at all means
 * everybody. The parts that narrow further (omit, sensitivity, about) hold in any case.
 */
export interface Audience {
  readonly userId?: string;
  readonly channelId?: string;
  readonly teamId?: string;
  readonly connectionId?: string;
  readonly omitUserIds?: readonly string[];
  /** The connection that caused it, as its header Connection-Id says: it knows already. */
  readonly omitConnectionId?: string;
  /** Two copies of one event: `sensitive` for system administrators alone, `sanitized` for all others. */
  readonly sensitivity?: 'sanitized' | 'sensitive';
  /** The user it tells about: guests hear it only if they may see that user. */
  readonly aboutUserId?: string;
}
