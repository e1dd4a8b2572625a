export { membersApi } from './api.ts';
export { members } from './store.ts';
export { channelUnread, newSince, teamUnread, type Unread } from './unread-selectors.ts';
export { unreads } from './unreads.ts';
export { flushViewing, markRead, markUnreadFrom, viewChannel, viewingEffects } from './viewing.ts';
