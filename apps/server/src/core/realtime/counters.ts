/** What the hub counts, for metrics. Those named `...Total` only grow. */
export interface Counters {
  /** Open sockets of known users. */
  sockets: number;
  /** Open sockets that have not said who they are. */
  strangers: number;
  /** Connections that wait to be resumed. */
  detached: number;
  /** Users with an open socket. */
  users: number;
  /** Events handed to a connection. */
  deliveredTotal: number;
  /** Events left out because their reader was too slow. */
  droppedTotal: number;
  /** Readers cut off because they were too slow. */
  slowTotal: number;
  resumedTotal: number;
  /** Connections that came back too late, or had missed too much. */
  notResumedTotal: number;
  /** Messages of clients that could not be read. */
  malformedTotal: number;
  /** Receipts of clients for notifications they have shown or not shown. */
  notificationAcksTotal: number;
}

export const newCounters = (): Counters => ({
  sockets: 0,
  strangers: 0,
  detached: 0,
  users: 0,
  deliveredTotal: 0,
  droppedTotal: 0,
  slowTotal: 0,
  resumedTotal: 0,
  notResumedTotal: 0,
  malformedTotal: 0,
  notificationAcksTotal: 0,
});
