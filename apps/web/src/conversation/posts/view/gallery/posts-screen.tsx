import { useMemo, useRef, useState } from 'react';
import { CustomEmojiProvider, EmojiPicker, type Tone } from '../../../../lib/emoji/index.ts';
import { MarkdownProvider, type MarkdownReading } from '../../../../lib/markdown/index.ts';
import { MessageList } from '../../../../ui/message-list/message-list.tsx';
import { Popover } from '../../../../ui/popover.tsx';
import { TooltipProvider } from '../../../../ui/tooltip.tsx';
import {
  authorOf,
  DayLine,
  PostRow,
  type PostsContext,
  PostsProvider,
  type PostsRow,
  type PostView,
  postsRows,
  SystemPost,
  timesFor,
  UnreadLine,
} from '../index.ts';
import { channel, me, now, people, type Sample, states } from './posts-fixture.ts';
import styles from './posts-screen.module.css';

const times = timesFor({ locale: 'en-GB', timeZone: 'UTC', now: () => now });
const personNamed = (name: string) => (people[name] ? { id: name, name: people[name] } : undefined);
const chart = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="380" height="170"><rect width="380" height="170" fill="#f7fafa"/><path d="M30 30 70 40 110 28 145 32 150 130 360 132" fill="none" stroke="#0d6b87" stroke-width="2"/></svg>',
)}`;

const custom = [{ name: 'parley', address: chart }];
const customEmoji = (name: string) => custom.find((emoji) => emoji.name === name)?.address;

const reading: MarkdownReading = {
  user: (name) => (people[name] ? { username: name, href: `#${name}` } : undefined),
  channel: (name) =>
    name === 'ingest' || name === 'town-square' ? { displayName: name, href: `#${name}` } : undefined,
  hashtagHref: (tag) => `#tag-${tag}`,
  reader: { username: me, everybody: true },
};

function viewOf({ post, extra }: Sample, grouped: boolean): PostView {
  const name = people[post.user_id] ?? post.user_id;
  const author = authorOf(post, undefined, () => name);
  return {
    post,
    author: { ...author, name, guest: post.user_id === 'noor' },
    grouped,
    permalink: `#${post.id}`,
    mentionsMe: false,
    files: [],
    reactions: [],
    ...extra,
  };
}

/** `/dev/posts?set=channel`: posts in every state, in a list. What is pressed is named at the top. */
export function PostsScreen() {
  const query = new URLSearchParams(location.search);
  const samples = query.get('set') === 'states' ? states : channel;
  const [pressed, setPressed] = useState('');
  const [picking, setPicking] = useState<{ id: string; anchor: HTMLElement }>();
  const [tone, setTone] = useState<Tone>();
  const rows = useRef(
    postsRows({ posts: samples.map(({ post }) => post), times, me, readUntil: Date.parse('2026-11-24T09:04:00Z') }),
  );
  const byId = useMemo(() => new Map(samples.map((sample) => [sample.post.id, sample])), [samples]);
  const context = useMemo((): PostsContext => {
    const say = (act: string) => (what: { id?: string } | string) =>
      setPressed(`${act} ${typeof what === 'string' ? what : (what.id ?? '')}`);
    return {
      me,
      times,
      nameOf: (id) => people[id] ?? id,
      personNamed,
      quickReactions: ['+1', 'white_check_mark', 'eyes'],
      fileUrl: () => chart,
      acts: {
        profile: say('profile'),
        react: (post, name) => setPressed(`react ${post.id} ${name}`),
        pickReaction: (post, anchor) => setPicking({ id: post.id, anchor }),
        reply: say('reply to'),
        save: say('save'),
        menu: say('menu of'),
        history: say('history of'),
        undoDelete: say('undo deleting'),
        sendAgain: say('send again'),
        editUnsent: say('edit'),
        discard: say('discard'),
        openFile: say('open'),
        markRead: () => setPressed('mark read'),
      },
    };
  }, []);
  const renderRow = useMemo(
    () => (row: PostsRow, focused: boolean) => {
      switch (row.kind) {
        case 'day':
          return <DayLine at={row.at} />;
        case 'unread':
          return <UnreadLine count={row.count} since={row.since} />;
        case 'system':
          return <SystemPost posts={row.posts} />;
        case 'post':
          return <Row row={row} sample={byId.get(row.post.id)} focused={focused} />;
      }
    },
    [byId],
  );
  return (
    <TooltipProvider>
      <PostsProvider value={context}>
        <CustomEmojiProvider value={customEmoji}>
          <MarkdownProvider value={reading}>
            <main className={styles.page}>
              <h1 className={styles.title}>Posts</h1>
              <output className={styles.pressed}>{pressed}</output>
              <MessageList
                label="Posts"
                rows={rows.current}
                rowKey={(row) => row.key}
                renderRow={renderRow}
                rowLabel={(row) => (row.kind === 'post' ? `${people[row.post.user_id]}, ${row.post.message}` : '')}
                isHeader={(row) => row.kind === 'day'}
                canFocus={(row) => row.kind === 'post'}
                isNew={(row) => row.kind === 'post' && row.isNew}
                initial={query.has('bottom') ? undefined : { key: rows.current[0]?.key ?? '', align: 'start' }}
              />
              {picking && (
                <Popover
                  open
                  label="Choose a reaction"
                  anchor={picking.anchor}
                  onOpenChange={() => setPicking(undefined)}
                >
                  <EmojiPicker
                    custom={custom}
                    tone={tone}
                    onToneChange={setTone}
                    onPick={(name, more) => {
                      setPressed(`picked ${name} for ${picking.id}`);
                      if (!more) setPicking(undefined);
                    }}
                  />
                </Popover>
              )}
            </main>
          </MarkdownProvider>
        </CustomEmojiProvider>
      </PostsProvider>
    </TooltipProvider>
  );
}

function Row({
  row,
  sample,
  focused,
}: {
  row: PostsRow & { kind: 'post' };
  sample: Sample | undefined;
  focused: boolean;
}) {
  const view = useMemo(() => sample && viewOf(sample, row.grouped), [sample, row.grouped]);
  if (!view) return null;
  return <PostRow view={view} focused={focused} />;
}
