import type { PostEmbed } from '@parley/contract/conversation/posts.ts';
import type { Core } from '../../core/core.ts';
import { requireTeam } from '../../organisation/teams/index.ts';
import { type ChannelRow, channelMembership, requireChannel } from '../channels/index.ts';
import { findPost } from './store.ts';
import { toWire } from './wire.ts';

/** A post shown within another that links to it. */
export interface Preview extends PostEmbed {
  readonly type: 'permalink';
  readonly data: {
    readonly post_id: string;
    readonly post: unknown;
    readonly team_name: string;
    readonly channel_display_name: string;
    readonly channel_type: string;
    readonly channel_id: string;
  };
}

/** The post that the first link to a post of this server leads to, if the reader belongs to its channel. */
export async function previewOf(core: Core, readerId: string, message: string): Promise<Preview | undefined> {
  const { EnablePermalinkPreviews: isEnabled, SiteURL: site } = core.config.current.ServiceSettings;
  if (!isEnabled || !site || !message.includes('/pl/')) return undefined;
  const id = linkedPost(site, message);
  return id === undefined ? undefined : previewOfPost(core, readerId, id);
}

/** The preview of a post; undefined if it is gone or not for this reader. */
export async function previewOfPost(core: Core, readerId: string, id: string): Promise<Preview | undefined> {
  const post = await findPost(core.db, id);
  if (!post || post.delete_at || post.original_id) return undefined;
  const channel = await requireChannel(core, post.channel_id);
  if (!(await maySee(core, readerId, channel))) return undefined;
  return {
    type: 'permalink',
    data: {
      post_id: id,
      post: toWire(post, { metadata: {} }),
      team_name: channel.team_id ? (await requireTeam(core, channel.team_id)).name : '',
      channel_display_name: channel.display_name,
      channel_type: channel.type,
      channel_id: channel.id,
    },
  };
}

async function maySee(core: Core, readerId: string, channel: ChannelRow): Promise<boolean> {
  return (await channelMembership(core, channel.id, readerId)) !== null;
}

function linkedPost(site: string, message: string): string | undefined {
  for (let at = message.indexOf(site); at >= 0; at = message.indexOf(site, at + 1)) {
    const [, id] =
      /^\/[a-z0-9-]+\/pl\/([a-z0-9]{26})(?![a-z0-9])/.exec(message.slice(at + site.length, at + site.length + 120)) ??
      [];
    if (id) return id;
  }
  return undefined;
}
