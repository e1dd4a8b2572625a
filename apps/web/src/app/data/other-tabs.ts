/** Talks with the other tabs of this browser: who logs out in one does so in all, so that none keeps what was wiped. */
export function otherTabs(onLogout: (userId: string) => void): { tellLogout(userId: string): void; close(): void } {
  const channel = new BroadcastChannel('parley.session');
  channel.onmessage = ({ data }: MessageEvent<{ loggedOut: string }>) => onLogout(data.loggedOut);
  return {
    tellLogout: (userId) => channel.postMessage({ loggedOut: userId }),
    close: () => channel.close(),
  };
}
