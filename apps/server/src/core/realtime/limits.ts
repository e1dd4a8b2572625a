/** Largest message of a client, in bytes. */
export const MAX_MESSAGE = 8192;

/** How long a new socket may stay without proving who it is. */
export const CHALLENGE_MS = 5_000;

/** How often a socket is asked whether it is still there. */
export const PING_MS = 60_000;

/** A socket of which nothing was heard for so long is given up. */
export const SILENCE_MS = 100_000;

/** How long a connection without a socket can be resumed. */
export const RESUME_MS = 5 * 60_000;

/** Waiting events of a connected reader from which on droppable ones are left out. */
export const SLOW_AT = 128;

/** Waiting events at which a connected reader is cut off. */
export const MOST_WAITING = 256;

/** Waiting events of a connection without a socket; beyond them it cannot be resumed. */
export const MOST_WAITING_DETACHED = 1024;

/** Bytes of waiting events, connected or not. */
export const MOST_WAITING_BYTES = 4 * 1024 * 1024;

/** Bytes that the system may still have to take from us when a client only asks and never reads. */
export const MOST_UNREAD_REPLIES = 1024 * 1024;

/** Requests of one socket under way at the same time; then it is not read until some are answered. */
export const MOST_REQUESTS = 16;

/** How long clients have to answer the close of a server that stops. */
export const DRAIN_MS = 2_000;
