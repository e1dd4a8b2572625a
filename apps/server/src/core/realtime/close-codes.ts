/** Codes with which the server closes a socket. Clients come back after each of them, the later the more often it fails. */
export const closeCode = {
  /** The server stops; another one, or the next start, takes over. */
  restart: 1012,
  /** Something went wrong on the server. */
  failed: 1011,
  /** The session is over, or the client did not prove in time who it is. */
  sessionOver: 1008,
  /** A message that is no request. */
  malformed: 1003,
} as const;
