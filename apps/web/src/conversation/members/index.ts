export { membersApi } from './api.ts';
export { setMuted } from './mute.ts';
export { adminsOf, people, peopleOf } from './people.ts';
export {
  findPeople,
  loadPeople,
  peopleEffects,
  removeFromChannel,
  setChannelAdmin,
  watchPeople,
} from './people-actions.ts';
export { isMuted, members } from './store.ts';
export { channelUnread, newSince, teamUnread, type Unread } from './unread-selectors.ts';
export { unreads } from './unreads.ts';
export { flushViewing, markRead, markUnreadFrom, viewChannel, viewingEffects } from './viewing.ts';
