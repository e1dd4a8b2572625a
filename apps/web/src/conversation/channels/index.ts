export { joinChannel, openConversation } from './actions.ts';
export { channelsApi } from './api.ts';
export { channelAddress } from './channel-link.tsx';
export { channelsEffects } from './effects.ts';
export { iconOfChannel } from './icon.ts';
export { InfoPanel } from './info/info-panel.tsx';
export { channelTitle, titleOfChannel } from './names.ts';
export { Sidebar } from './sidebar/sidebar.tsx';
export { channelByName, channels, channelsOfTeam, directPartner } from './store.ts';
