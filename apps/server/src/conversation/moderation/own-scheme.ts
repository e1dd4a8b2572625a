import type { Core } from '../../core/core.ts';
import type { Write } from '../../core/db/write.ts';
import { newId } from '../../core/ids/index.ts';
import { type RoleRow, roleUpdated } from '../../organisation/roles/index.ts';
import { dropScheme, lockScheme, makeScheme, placesOfScheme } from '../../organisation/schemes/index.ts';
import { channelUpdated } from '../channel-lifecycle/index.ts';
import { type ChannelRow, noSuchChannel, updateChannel } from '../channels/index.ts';
import { channelSchemeUpdated } from './events.ts';
import { channelScopes } from './role-scopes.ts';

/** Makes a scheme for this one channel and tells of it; its roles for members and guests, which are told of when they are changed. */
export async function makeOwnScheme(
  core: Core,
  write: Write,
  channel: ChannelRow,
): Promise<{ user: RoleRow; guest: RoleRow }> {
  const { scheme, roles } = await makeScheme(core, write, {
    name: newId(),
    display_name: `Channel ${channel.name}`,
    description: '',
    scope: 'channel',
  });
  await giveScheme(core, write, channel.id, scheme.id);
  write.publish(channelSchemeUpdated(channel.id));
  const role = (name: string): RoleRow => roles.find((each) => each.name === name) as RoleRow;
  const [admin] = await channelScopes.asTheyCount(write.db, [role(scheme.default_channel_admin_role)]);
  if (admin) write.publish(roleUpdated(admin));
  return { user: role(scheme.default_channel_user_role), guest: role(scheme.default_channel_guest_role) };
}

/** Takes its scheme from a channel; one that no other channel has is deleted. */
export async function takeOwnScheme(core: Core, write: Write, channel: ChannelRow): Promise<void> {
  await giveScheme(core, write, channel.id, null);
  write.publish(channelSchemeUpdated(channel.id));
  const scheme = channel.scheme_id ? await lockScheme(write.db, channel.scheme_id) : undefined;
  if (!scheme) return;
  const others = await placesOfScheme(write.db, 'channels', scheme.id, { perPage: 1, offset: 0 });
  if (others.length === 0) await dropScheme(core, write, scheme);
}

/** Lets the roles of a scheme count in the channel, or none of its own; the channel is told. */
export async function giveScheme(core: Core, write: Write, channelId: string, schemeId: string | null): Promise<void> {
  const channel = await updateChannel(write.db, channelId, { scheme_id: schemeId, update_at: Date.now() });
  if (!channel) throw noSuchChannel();
  write.afterCommit(() => core.events.signal('channel_changed', { channelId }));
  write.publish(channelUpdated(channel));
}
