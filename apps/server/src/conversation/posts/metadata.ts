import type { Acknowledgement, PostMetadata } from '@parley/contract/conversation/posts.ts';
import type { Reaction } from '@parley/contract/conversation/reactions.ts';
import { sql } from 'kysely';
import { toWire as fileToWire } from '../../content/files/index.ts';
import type { Core } from '../../core/core.ts';
import type { Db } from '../../core/db/index.ts';
import { previewOfPost } from './permalinks.ts';
import type { PostRow } from './store.ts';

/**
 * What readers need beside the messages: files, reactions, what links show. Asks only for what there is; deleted posts have nothing.
 * @param readerId who shall see previews of linked posts
 */
export async function metadataOf(
  core: Core,
  posts: readonly PostRow[],
  readerId: string,
): Promise<ReadonlyMap<string, PostMetadata>> {
  const there = posts.filter((post) => !post.delete_at);
  const [reactions, files, acknowledgements, embeds] = await Promise.all([
    reactionsOf(
      core.db,
      idsOf(there, (post) => post.has_reactions),
    ),
    filesOf(
      core.db,
      idsOf(there, (post) => post.file_ids.length > 0),
    ),
    acknowledgementsOf(
      core.db,
      idsOf(there, (post) => post.priority !== null),
    ),
    embedsOf(core, there, readerId),
  ]);
  const all = new Map<string, PostMetadata>();
  for (const { id, file_ids, channel_id, priority, delete_at } of posts) {
    const metadata: PostMetadata = {};
    const [ownEmbeds, ownFiles, ownReactions] = [embeds.get(id), files.get(id), reactions.get(id)];
    if (ownEmbeds) metadata.embeds = ownEmbeds;
    if (ownFiles) {
      metadata.files = ownFiles.sort((a, b) => file_ids.indexOf(a.id) - file_ids.indexOf(b.id)).map(fileToWire);
    }
    if (ownReactions) metadata.reactions = ownReactions;
    if (priority && !delete_at) metadata.priority = { ...priority, PostId: id, ChannelId: channel_id };
    const ownAcknowledgements = acknowledgements.get(id);
    if (ownAcknowledgements) metadata.acknowledgements = ownAcknowledgements;
    all.set(id, metadata);
  }
  return all;
}

const idsOf = (posts: readonly PostRow[], matches: (post: PostRow) => boolean): string[] =>
  posts.filter(matches).map(({ id }) => id);

/** The reactions of each of these posts, oldest first. */
export async function reactionsOf(db: Db, postIds: readonly string[]): Promise<Map<string, Reaction[]>> {
  if (!postIds.length) return new Map();
  const rows = await db
    .selectFrom('reactions')
    .selectAll()
    .where(sql<boolean>`post_id = any(${postIds})`)
    .where('delete_at', '=', 0)
    .orderBy('create_at')
    .orderBy('user_id')
    .orderBy('emoji_name')
    .execute();
  return Map.groupBy(rows, ({ post_id }) => post_id);
}

async function acknowledgementsOf(db: Db, postIds: readonly string[]): Promise<Map<string, Acknowledgement[]>> {
  if (!postIds.length) return new Map();
  const { rows } = await sql<Acknowledgement>`
    select post_id, user_id, channel_id, acknowledged_at from post_acknowledgements
    where post_id = any(${postIds}) order by acknowledged_at, user_id`.execute(db);
  return Map.groupBy(rows, ({ post_id }) => post_id);
}

async function filesOf(db: Db, postIds: readonly string[]) {
  if (!postIds.length) return new Map<string, never[]>();
  const rows = await db
    .selectFrom('files')
    .selectAll()
    .where(sql<boolean>`post_id = any(${postIds}) and post_id <> ''`)
    .where('delete_at', '=', 0)
    .execute();
  return Map.groupBy(rows, ({ post_id }) => post_id);
}

/** At most one a post: a linked post, else attachments. */
async function embedsOf(core: Core, posts: readonly PostRow[], readerId: string) {
  const embeds = new Map<string, NonNullable<PostMetadata['embeds']>>();
  for (const { id, props } of posts) {
    const preview =
      typeof props.previewed_post === 'string' ? await previewOfPost(core, readerId, props.previewed_post) : undefined;
    if (preview) embeds.set(id, [preview]);
    else if ('attachments' in props) embeds.set(id, [{ type: 'message_attachment' }]);
  }
  return embeds;
}
