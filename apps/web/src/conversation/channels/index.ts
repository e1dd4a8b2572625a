export { channelsApi } from './api.ts';
export { channelsEffects, loadChannel } from './effects.ts';
export { channelById, channelByName, channels, channelsOfTeam, directPartner } from './store.ts';
