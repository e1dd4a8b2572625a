import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { Page } from '@parley/contract/core/paging.ts';
import { type Actor, isSystemAdmin } from '../../core/authz/actor.ts';
import type { Core } from '../../core/core.ts';
import { write } from '../../core/db/write.ts';
import { forbidden, invalidBody } from '../../core/http/index.ts';
import { isId } from '../../core/ids/index.ts';
import { joinSchemeLifecycle, placesOfScheme, requireScheme, takeScheme } from '../../organisation/schemes/index.ts';
import { requireChannel, toWire } from '../channels/index.ts';
import { giveScheme } from './own-scheme.ts';

/** PUT /channels/{channel_id}/scheme: its roles count in the channel from now on. */
export async function setChannelScheme(
  core: Core,
  actor: Actor,
  channelId: string,
  schemeId: string | undefined,
): Promise<void> {
  if (schemeId === undefined || !isId(schemeId)) throw invalidBody('scheme_id');
  if (!isSystemAdmin(actor)) throw forbidden('manage_system');
  const wrongScope = 'api.channel.update_channel_scheme.scheme_scope.error';
  await requireScheme(core, schemeId, 'channel', wrongScope, { inUse: true });
  await requireChannel(core, channelId);
  await write(core, (write) => giveScheme(core, write, channelId, schemeId));
}

/** GET /schemes/{scheme_id}/channels: one page, by display name. */
export async function channelsWithScheme(core: Core, schemeId: string, page: Page): Promise<Channel[]> {
  await requireScheme(core, schemeId, 'channel', 'api.scheme.get_channels_for_scheme.scope.error');
  return (await placesOfScheme(core.db, 'channels', schemeId, page)).map(toWire);
}

/** Channels are without a scheme of their own when it is deleted. */
export function followSchemes(core: Core): void {
  joinSchemeLifecycle(core, {
    async deleted(write, { scheme }) {
      for (const channelId of await takeScheme(write.db, 'channels', scheme.id))
        write.afterCommit(() => core.events.signal('channel_changed', { channelId }));
    },
  });
}
