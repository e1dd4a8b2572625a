import type { Post } from '@parley/contract/conversation/posts.ts';
import { type FileRow, toWire as fileToWire } from '../../content/files/index.ts';
import type { Core } from '../../core/core.ts';
import { channelViewed, posted } from './events.ts';
import type { Inserted } from './save/insert.ts';
import type { Saved, Unsaved } from './save/unsaved.ts';
import { tellFollowers } from './tell-followers.ts';
import { toWire } from './wire.ts';

/** Tells everybody concerned about the posts of a batch, in their order, and gives what their authors are answered. */
export function announce(core: Core, posts: readonly Unsaved[], inserted: Inserted): Saved[] {
  const replies = new ReplyCounts(inserted);
  const isTold = core.config.current.ServiceSettings.EnableChannelViewedMessages;
  const saved = posts.map((unsaved) => {
    const { row, channel, root, mentions, marksRead, setOnline, isQuiet } = unsaved;
    if (root) root.isSettled = true;
    const files = row.file_ids.length ? filesOf(unsaved, inserted.attached) : [];
    const post = newPost(unsaved, files, replies.next(row.root_id));
    if (marksRead && isTold) core.events.publish(channelViewed(row));
    if (!isQuiet) core.events.publish(posted(post, unsaved, files));
    core.events.signal('post_created', { post: row, channel, mentions, setOnline });
    core.metrics.posts.inc();
    return { row, isNew: true, post };
  });
  if (inserted.watched.length) tellFollowers(core, posts, inserted);
  return saved;
}

/** How many replies a thread had after each post of the batch. */
class ReplyCounts {
  readonly #counts = new Map<string, number>();

  constructor({ answered, effects }: Inserted) {
    for (const { post_id, replies } of effects.threads) this.#counts.set(post_id, (answered[post_id] ?? 0) - replies);
  }

  next(rootId: string): number {
    if (!rootId) return 0;
    const count = (this.#counts.get(rootId) ?? 0) + 1;
    this.#counts.set(rootId, count);
    return count;
  }
}

/** The files that the post got, in the order in which it names them. */
function filesOf({ row }: Unsaved, attached: readonly FileRow[]): FileRow[] {
  const files = row.file_ids.map((id) => attached.find((file) => file.id === id && file.post_id === row.id));
  return files.filter((file) => file !== undefined);
}

function newPost({ row, embeds }: Unsaved, files: readonly FileRow[], replyCount: number): Post {
  const hasNoneOfItsFiles = row.file_ids.length > 0 && files.length === 0;
  const metadata = {
    ...(embeds.length ? { embeds: [...embeds] } : {}),
    ...(files.length ? { files: files.map(fileToWire) } : {}),
    ...(row.priority ? { priority: row.priority } : {}),
  };
  return {
    ...toWire(row, { replyCount, metadata }),
    file_ids: hasNoneOfItsFiles ? null : files.map(({ id }) => id),
    pending_post_id: row.pending_post_id,
  };
}
