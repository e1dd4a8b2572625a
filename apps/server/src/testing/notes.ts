import { vi } from 'vitest';
import type { Caller } from './caller.ts';
import type { TestServer } from './server.ts';
import { makeChannel } from './team.ts';

/** A system post, as the API gives it. */
export interface NoteSeen {
  readonly id: string;
  readonly type: string;
  readonly user_id: string;
  readonly message: string;
  readonly props: Readonly<Record<string, unknown>>;
}

/** The system posts of a channel, the newest first. */
export async function notesIn({ admin }: TestServer, channelId: string): Promise<NoteSeen[]> {
  const { status, body } = await admin.get(`/channels/${channelId}/posts?per_page=200`);
  if (status !== 200) throw new Error(`posts of ${channelId}: ${status} ${JSON.stringify(body)}`);
  return body.order.map((id: string) => body.posts[id]).filter((post: NoteSeen) => post.type);
}

/** Waits until so many system posts of a type are in a channel: who joins or leaves does not wait for them. */
export async function noted(server: TestServer, channelId: string, type: string, count = 1): Promise<NoteSeen[]> {
  return vi.waitFor(
    async () => {
      const found = (await notesIn(server, channelId)).filter((note) => note.type === type);
      if (found.length !== count) throw new Error(`${found.length} posts of type ${type} and not ${count}`);
      return found;
    },
    { timeout: 5000 },
  );
}

/** A channel like makeChannel's in which it is written down already who was added. */
export async function makeSettledChannel(
  server: TestServer,
  teamId: string,
  options: { type?: 'O' | 'P'; with: readonly Caller[] },
): Promise<{ id: string; name: string; display_name: string }> {
  const channel = await makeChannel(server, teamId, options);
  const { body } = await server.admin.get(`/channels/${channel.id}/members`);
  const guests = body.filter((member: { scheme_guest: boolean }) => member.scheme_guest).length;
  await noted(server, channel.id, 'system_add_to_channel', options.with.length - guests);
  await noted(server, channel.id, 'system_add_guest_to_chan', guests);
  return channel;
}
