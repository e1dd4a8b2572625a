/** What the connection is doing, for the line at the top of the screen. Times are Unix milliseconds. */
export type SocketState =
  | { kind: 'closed' }
  | { kind: 'connecting' }
  | { kind: 'open' }
  | { kind: 'waiting'; retryAt: number }
  | { kind: 'offline' };

/** Whether the device says it has a network, and when that changes. */
export interface Network {
  online(): boolean;
  subscribe(changed: () => void): () => void;
}

/** The browser's own knowledge of the network. */
export const browserNetwork: Network = {
  online: () => navigator.onLine !== false,
  subscribe(changed) {
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  },
};
