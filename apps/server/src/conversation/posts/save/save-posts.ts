import pg from 'pg';
import { batching } from '../../../core/batching/index.ts';
import { perServer } from '../../../core/cache/index.ts';
import type { Core } from '../../../core/core.ts';
import { isUniqueViolation } from '../../../core/db/index.ts';
import { invalidBody } from '../../../core/http/index.ts';
import { newId } from '../../../core/ids/index.ts';
import { announce } from '../announce.ts';
import { findPending } from '../store.ts';
import { toWire } from '../wire.ts';
import { channelClock } from './clock.ts';
import { insertPosts } from './insert.ts';
import type { Saved, Unsaved } from './unsaved.ts';

const MOST_POSTS = 128;
/** Posts of one channel wait for each other in the database anyway; a second batch would only make both smaller. */
const MOST_BATCHES = 1;
const MOST_ATTEMPTS = 3;

interface Saver {
  /** Rejects where the post could not be saved; the posts saved with it don't suffer. */
  save(post: Unsaved): Promise<Saved>;
}

const savers = perServer((core: Core): Saver => {
  const nextTime = channelClock();
  const ask = batching<Unsaved, Saved | Failure>({
    run: (posts) => saveBatch(core, posts, nextTime),
    mostItems: MOST_POSTS,
    mostInFlight: MOST_BATCHES,
  });
  const underWay = new Map<string, Promise<Saved>>();
  const save = async (post: Unsaved): Promise<Saved> => {
    const outcome = await ask(post);
    if (outcome instanceof Failure) throw isUnacceptable(outcome.cause) ? invalidBody('post') : outcome.cause;
    return outcome;
  };
  return {
    save: (post) => {
      if (!post.row.pending_post_id) return save(post);
      const key = `${post.row.user_id} ${post.row.pending_post_id}`;
      const twin = underWay.get(key);
      if (twin) return twin.then((saved) => ({ ...saved, isNew: false }));
      const saving = save(post).finally(() => underWay.delete(key));
      underWay.set(key, saving);
      return saving;
    },
  };
});

/**
 * Saves a post durably, together with others that are saved at the same time, and tells about it. A post whose author already saved
 * one under the same pending id is that post, whatever node saved it.
 */
export const savePost = (core: Core, post: Unsaved): Promise<Saved> => savers(core).save(post);

/** What went wrong with one post of a batch. */
class Failure {
  readonly cause: unknown;
  constructor(cause: unknown) {
    this.cause = cause;
  }
}

type NextTime = ReturnType<typeof channelClock>;

async function saveBatch(
  core: Core,
  posts: readonly Unsaved[],
  nextTime: NextTime,
  attempt = 1,
): Promise<(Saved | Failure)[]> {
  for (const post of posts) giveTime(post, nextTime);
  try {
    const inserted = await insertPosts(core, posts);
    return announce(core, posts, inserted);
  } catch (error) {
    if (!isTakenBack(error)) throw error;
    if (isUniqueViolation(error, 'posts_pending')) return answerRepeated(core, posts, nextTime, error);
    if (isContention(error) && attempt < MOST_ATTEMPTS) return saveBatch(core, posts, nextTime, attempt + 1);
    if (posts.length === 1) return [new Failure(error)];
    return saveApart(core, posts, nextTime);
  }
}

function giveTime({ row, givenCreateAt }: Unsaved, nextTime: NextTime): void {
  const now = Date.now();
  const time = givenCreateAt || nextTime(row.channel_id, now);
  Object.assign(row, { id: newId(now), create_at: time, update_at: time });
}

/** One post that cannot be saved must not keep the others from it. */
async function saveApart(core: Core, posts: readonly Unsaved[], nextTime: NextTime): Promise<(Saved | Failure)[]> {
  const outcomes: (Saved | Failure)[] = [];
  for (const post of posts) outcomes.push(...(await saveBatch(core, [post], nextTime)));
  return outcomes;
}

/** Some of these were saved before: those are answered with what was saved then, the rest is saved now. */
async function answerRepeated(
  core: Core,
  posts: readonly Unsaved[],
  nextTime: NextTime,
  error: unknown,
): Promise<(Saved | Failure)[]> {
  const pending = posts.map(({ row }) => ({ userId: row.user_id, pendingPostId: row.pending_post_id }));
  const rows = await findPending(core.db, pending);
  const known = new Map(rows.map((row) => [`${row.user_id} ${row.pending_post_id}`, row]));
  const isKnown = ({ row }: Unsaved) => known.has(`${row.user_id} ${row.pending_post_id}`);
  const rest = posts.filter((post) => !isKnown(post));
  if (rest.length === posts.length) {
    return posts.length === 1 ? [new Failure(error)] : saveApart(core, posts, nextTime);
  }
  const saved = rest.length ? await saveBatch(core, rest, nextTime) : [];
  return posts.map((post) => {
    const row = known.get(`${post.row.user_id} ${post.row.pending_post_id}`);
    return row ? { row, isNew: false, post: toWire(row) } : (saved.shift() as Saved | Failure);
  });
}

/** Whether the database said that nothing of the statement remains. After a lost connection nobody knows. */
const isTakenBack = (error: unknown): error is pg.DatabaseError =>
  error instanceof pg.DatabaseError && /^(2[0-9]|4[0-4]|54)/.test(error.code ?? '');

/** Values that no column takes: nested too deeply, too long for an index. */
const isUnacceptable = (error: unknown): boolean =>
  error instanceof pg.DatabaseError && /^(22|54)/.test(error.code ?? '');

const isContention = (error: pg.DatabaseError): boolean => error.code === '40P01' || error.code === '40001';
