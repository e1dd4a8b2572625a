import type { Client } from '../../lib/client.ts';
import { membersApi } from './api.ts';

/** Hears only of mentions in a channel, or of everything again: here at once, back when the server refuses. */
export async function setMuted(client: Client, channelId: string, muted: boolean): Promise<void> {
  const before = client.store.getState().members.mine[channelId];
  if (!before) return;
  const mark_unread = muted ? 'mention' : 'all';
  const show = (value: string | undefined) => {
    const now = client.store.getState().members.mine[channelId];
    if (!now) return;
    const notify_props = { ...now.notify_props, ...(value ? { mark_unread: value } : {}) };
    client.store.apply('channel_member_updated', { channelMember: { ...now, notify_props } });
  };
  show(mark_unread);
  try {
    await membersApi(client.http).setNotifyProps(channelId, before.user_id, { mark_unread });
  } catch (error) {
    show(before.notify_props.mark_unread);
    throw error;
  }
}
