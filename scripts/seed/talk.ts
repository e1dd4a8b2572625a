import { makeFiles, type SeedFile } from './files.ts';
import type { Person } from './people.ts';
import type { Place } from './places.ts';
import { Progress } from './progress.ts';
import type { Random } from './random.ts';
import { type Named, opening, reply } from './text.ts';
import { EMOJI } from './words.ts';
import { eachOf, times } from './workers.ts';

const WRITERS = 48;
const SHARE = { replies: 0.3, reactions: 0.1, files: 0.004 };
/** So many conversations of a channel can still get an answer. */
const OPEN_CONVERSATIONS = 12;

/** Writes the posts: busy channels and talkative people get most of them. */
export async function talk(places: readonly Place[], random: Random, count: number): Promise<void> {
  const files = await makeFiles(random);
  const roots = new Map<string, string[]>();
  const channels = places.map(({ name }) => name);
  const progress = new Progress('posts', count);
  await eachOf(times(count), WRITERS, async () => {
    const place = places[random.skewed(places.length)] as Place;
    const author = place.members[random.skewed(place.members.length)] as Person;
    const named: Named = { usernames: place.members.map(({ username }) => username), channels };
    const open = roots.get(place.id) ?? [];
    const root = random.chance(SHARE.replies) && open.length > 0 ? random.pick(open) : '';
    const file_ids = random.chance(SHARE.files) ? [await attach(author, place, random.pick(files))] : [];
    const post = await author.api.post<{ id: string }>('/posts', {
      channel_id: place.id,
      root_id: root,
      message: root ? reply(random, named) : opening(random, named),
      file_ids,
    });
    if (!root) roots.set(place.id, [...open, post.id].slice(-OPEN_CONVERSATIONS));
    if (random.chance(SHARE.reactions)) await react(place, post.id, random);
    progress.add();
  });
  progress.end();
}

const attach = (author: Person, place: Place, file: SeedFile): Promise<string> =>
  author.api.upload(place.id, file.name, file.content);

async function react(place: Place, postId: string, random: Random): Promise<void> {
  const emoji_name = random.pick(EMOJI);
  for (let n = 1 + random.below(Math.min(4, place.members.length)); n > 0; n--) {
    const { id, api } = random.pick(place.members);
    await api.post('/reactions', { user_id: id, post_id: postId, emoji_name });
  }
}
