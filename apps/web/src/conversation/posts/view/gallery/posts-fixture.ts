import type { FileInfo } from '@parley/contract/content/files.ts';
import type { Post } from '@parley/contract/conversation/posts.ts';
import type { PostView, ReactionView } from '../index.ts';

/* Posts in every state, for the page of the posts and its tests. */

export const now = Date.parse('2026-11-24T09:58:00Z');
const at = (time: string, day = '2026-11-24') => Date.parse(`${day}T${time}:00Z`);

export const people: Record<string, string> = {
  tomas: 'Tomas Okafor',
  ines: 'Ines Duarte',
  jun: 'Jun Hayashi',
  leila: 'Leila Haddad',
  mara: 'Mara Lindqvist',
  oskar: 'Oskar Weiss',
  noor: 'Noor Aziz',
  deploy: 'deploy',
};
export const me = 'mara';

let count = 0;
function post(user_id: string, create_at: number, message: string, changes: Partial<Post> = {}): Post {
  count++;
  return {
    id: `post${String(count).padStart(2, '0')}`,
    create_at,
    update_at: create_at,
    edit_at: 0,
    delete_at: 0,
    is_pinned: false,
    user_id,
    channel_id: 'ingest',
    root_id: '',
    original_id: '',
    message,
    type: '',
    props: {},
    hashtags: '',
    file_ids: null,
    pending_post_id: '',
    reply_count: 0,
    last_reply_at: 0,
    participants: null,
    metadata: {},
    ...changes,
  };
}

export function file(name: string, changes: Partial<FileInfo> = {}): FileInfo {
  const extension = name.slice(name.lastIndexOf('.') + 1);
  const picture = ['png', 'jpg'].includes(extension);
  return {
    id: name,
    user_id: 'ines',
    channel_id: 'ingest',
    create_at: now,
    update_at: now,
    delete_at: 0,
    name,
    extension,
    size: 1_258_291,
    mime_type: picture ? 'image/png' : 'application/octet-stream',
    ...(picture && { width: 1520, height: 680, has_preview_image: true }),
    mini_preview: null,
    remote_id: null,
    archived: false,
    ...changes,
  };
}

const everyone = Object.keys(people).filter((name) => name !== me);
const reaction = (emojiName: string, number: number, mine = false): ReactionView => ({
  emojiName,
  userIds: [...(mine ? [me] : []), ...everyone.slice(0, mine ? number - 1 : number)],
});

const sql = `insert into readings (station, taken_at, batch_id, level_mm)
select station, taken_at, $1, level_mm from unnest($2::reading[])
on conflict (station, taken_at) do nothing  -- late batch: first one wins
returning station;`;
const ts = `export async function acceptBatch(db: Db, batch: Batch) {
  const fresh = await insertReadings(db, batch);
  if (fresh.length === 0) return { status: 'duplicate' };
  await enqueue('forecast.refresh', fresh);
  return { status: 'stored', rows: fresh.length };
}`;
const table = `| Path | p50 | p99 | Rows/s | Against 4.17 |
|---|--:|--:|--:|---|
| All rows new | 38 ms | 71 ms | 5 260 | +3 % |
| Late batch, all known | 12 ms | 19 ms | 16 700 | 4 times faster |
| Half known | 27 ms | 55 ms | 7 400 | +41 % |`;
const fence = '```';

type Extra = Partial<Omit<PostView, 'post' | 'author' | 'grouped' | 'permalink'>>;
export interface Sample {
  post: Post;
  extra: Extra;
}
const sample = (post: Post, extra: Extra = {}): Sample => ({ post, extra });

/** The channel of the design's pictures. */
export const channel: Sample[] = [
  sample(
    post(
      'tomas',
      at('17:42', '2026-11-23'),
      'Station 14 sent the same batch three times last night. The modem drops the answer, so the gauge thinks we never got it and tries again.',
    ),
  ),
  sample(
    post('tomas', at('17:43', '2026-11-23'), 'We store every copy. That is where the double peak at 02:10 comes from.'),
    { reactions: [reaction('eyes', 4), reaction('+1', 2, true)] },
  ),
  sample(
    post(
      'ines',
      at('17:51', '2026-11-23'),
      'Then the key is `(station, taken_at)` and the first copy wins. I would not trust `batch_id`, the firmware resets it after a power cut.',
      { is_pinned: true, reply_count: 6 },
    ),
    {
      pinnedBy: 'Tomas Okafor',
      thread: {
        href: '#thread',
        replies: 6,
        unread: 2,
        people: ['jun', 'tomas', 'ines'].map((id) => ({ id, name: people[id] ?? id })),
        last: { name: 'Jun', text: 'replay of October is through, 0 duplicates left, 41 rows dropped' },
        lastAt: at('09:31'),
      },
    },
  ),
  sample(
    post('jun', at('08:58'), `Migration is ready. Insert looks like this now:\n${fence}sql\n${sql}\n${fence}`, {
      edit_at: at('09:01'),
    }),
  ),
  sample(
    post(
      'leila',
      at('09:12'),
      '@mara can you look at the replay plan before noon? @jun wants to start with the northern stations, and the harbour office reads those live.',
    ),
    { mentionsMe: true },
  ),
  sample(post('leila', at('09:13'), 'If the window is a problem, Thursday works too.')),
  sample(
    post(
      'deploy',
      at('09:20'),
      '**ingest 4.18.0** is on `staging`. 3 changes, no migration pending, health green for 5 min.',
      {
        props: { from_bot: 'true' },
      },
    ),
    { reactions: [reaction('rocket', 3), reaction('tada', 1)] },
  ),
  ...['noor', 'oskar', 'tomas'].map((name) =>
    sample(
      post('leila', at('09:22'), '', {
        type: 'system_add_to_channel',
        props: { username: 'leila', addedUsername: name },
      }),
    ),
  ),
  sample(post(me, at('09:26'), `Numbers from staging with the unique index, 200 k rows a batch:\n\n${table}`), {
    reactions: [reaction('clap', 5), reaction('+1', 3)],
  }),
  sample(
    post(
      'oskar',
      at('09:34'),
      '> the harbour office reads those live\n\nThey poll every 30 s and cope with a gap. A flat line is fine, a wrong peak is not.',
    ),
  ),
  sample(
    post('ines', at('09:41'), 'Lag after the change, one line per station. The step at 03:00 is the modem restart.'),
    {
      files: [file('ingest-lag-nov24.png'), file('Replay plan, northern stations.pdf')],
    },
  ),
  sample(
    post(
      'jun',
      at('09:47'),
      `And the caller. Answering \`duplicate\` with 200 makes the gauge stop:\n${fence}ts\n${ts}\n${fence}`,
    ),
  ),
  sample(post('jun', at('09:48'), '', { delete_at: at('09:49') }), { deletion: { by: 'Jun Hayashi' } }),
  sample(post(me, at('09:50'), 'x', { delete_at: at('09:51') }), { deletion: { undoUntil: Date.now() + 7000 } }),
  sample(post(me, at('09:52'), 'Reading the plan now. One question on step 4, answering in the thread.')),
  sample(post(me, at('09:53'), 'Night log of the three northern gauges, raw:'), {
    files: [file('gauges-north-night.tar.gz')],
  }),
  sample(post(me, at('09:54'), 'Step 4 looks safe to me. @oskar please have the second look.'), {
    delivery: { kind: 'failed', reason: 'the server did not answer.' },
  }),
];

const long = Array.from({ length: 58 }, (_, line) => `  step ${line + 1}: check(station_${line + 1}, "northern")`);
const wide = Array.from({ length: 12 }, (_, column) => `column ${column + 1}`);

/** What the pictures do not show. */
export const states: Sample[] = [
  sample(post('oskar', at('10:00'), '🎉 :rocket: :heart:')),
  sample(post('oskar', at('10:01'), 'One :tada: in a line, a smile :) and a family 👨‍👩‍👧 keep its height.')),
  sample(
    post(
      'noor',
      at('10:02'),
      'A guest writes. https://example.com/a/long/address?with=parameters and ~ingest and #lag',
    ),
  ),
  sample(
    post(
      'jun',
      at('10:03'),
      '# First heading\n## Second heading\n### Third heading\nText with **bold**, _italic_, ~~struck~~.\n\nA second paragraph\nwith a line break.',
    ),
  ),
  sample(
    post(
      'jun',
      at('10:04'),
      '- one\n- two\n  - two and a half, in a list inside a list\n  - more\n- [x] done\n- [ ] to do\n\n9. nine\n10. ten\n\n---\n\n> a quote\n> > inside a quote',
    ),
  ),
  sample(post('jun', at('10:05'), `A long block folds:\n${fence}python\n${long.join('\n')}\n${fence}`)),
  sample(
    post(
      'jun',
      at('10:06'),
      `${fence}\nplain code without a language wraps its lines, however long they are, because nobody said what it is and it may well be a log that somebody copied\n${fence}`,
    ),
  ),
  sample(post('jun', at('10:06'), `${fence}diff\n- dropped\n+ added\n  kept\n${fence}`)),
  sample(
    post(
      'jun',
      at('10:07'),
      `A wide table scrolls:\n\n|${wide.join('|')}|\n|${wide.map(() => '---').join('|')}|\n|${wide.map((name) => `value of ${name}`).join('|')}|`,
    ),
  ),
  sample(post('ines', at('10:20'), 'Several pictures:'), {
    files: ['a.png', 'b.png', 'c.png', 'd.png'].map((name) => file(name)),
    saved: true,
  }),
  sample(post('ines', at('10:21'), ''), { files: [file('portrait.png', { width: 600, height: 1200 })] }),
  sample(
    post('leila', at('10:30'), 'Urgent: the harbour office is on the phone.', {
      metadata: { priority: { priority: 'urgent' } },
    }),
  ),
  sample(post('leila', at('10:31'), '@here everybody, ~town-square')),
  sample(post('tomas', at('10:40'), 'archived', { type: 'system_channel_restored', props: { username: 'tomas' } })),
  sample(
    post('tomas', at('10:41'), '', {
      type: 'system_header_change',
      props: { username: 'tomas', new_header: 'On call: **Mara**' },
    }),
  ),
  sample(post('jun', at('10:42'), '', { type: 'system_join_channel', props: { username: 'jun' } })),
  sample(post('noor', at('10:43'), '', { type: 'system_leave_channel', props: { username: 'noor' } })),
  sample(
    post('deploy', at('10:49'), 'Usage: `/deploy service`', { type: 'system_ephemeral', props: { from_bot: 'true' } }),
  ),
  sample(post(me, at('10:50'), 'This one is on its way.'), { delivery: { kind: 'sending' } }),
  sample(post(me, at('10:51'), 'This one waits.'), { delivery: { kind: 'waiting' } }),
  sample(
    post(
      'oskar',
      at('10:52'),
      `Long texts fold.\n\n${'A paragraph of the long text, so that it takes some room. '.repeat(12)}\n\n`.repeat(8),
    ),
  ),
];
