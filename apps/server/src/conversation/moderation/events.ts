import type { WireEvent } from '../../core/events/index.ts';

/** The channel hears that it has other roles: members ask anew for their membership. */
export const channelSchemeUpdated = (channelId: string): WireEvent<'channel_scheme_updated'> => ({
  event: 'channel_scheme_updated',
  data: {},
  audience: { channelId },
});
