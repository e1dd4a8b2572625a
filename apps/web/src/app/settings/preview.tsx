import { useMemo } from 'react';
import {
  authorOf,
  entryAsPost,
  PostRow,
  type PostsContext,
  PostsProvider,
  serverFileUrl,
} from '../../conversation/posts/index.ts';
import { useTimes } from '../../conversation/timeline/index.ts';
import { displayName, me as mySelf, nameFormat } from '../../identity/users/index.ts';
import { MarkdownProvider, type MarkdownReading } from '../../lib/markdown/index.ts';
import { useSelect } from '../../lib/react.ts';
import styles from './preview.module.css';

const other = 'preview-other';
const minute = 60_000;
/** What is said in the preview: a plain line, a mention, code, and an answer of the reader's own. */
const said = [
  { by: other, text: 'The night run is through. Nothing came twice, and 41 rows were dropped.', ago: 12 },
  { by: other, text: (name: string) => `@${name} is that enough for the report?`, ago: 8 },
  { by: 'me', text: 'Yes. It reads `level` only:\n```sql\nselect level from readings;\n```', ago: 5 },
] as const;

const notSent = { channelId: '', rootId: '', files: [], fileIds: [], status: 'queued' } as const;

/** Posts as they look with what is chosen now. */
export function Preview() {
  const me = useSelect(mySelf);
  const format = useSelect(nameFormat);
  const times = useTimes();
  const views = useMemo(() => {
    if (!me) return [];
    const example = { ...me, id: other, username: 'jun', first_name: 'Jun', last_name: 'Hayashi', nickname: 'Jun' };
    const now = Date.now();
    return said.map(({ by, text, ago }, index) => {
      const author = by === 'me' ? me : example;
      const message = typeof text === 'string' ? text : text(me.username);
      const sent = { pendingId: `preview-${index}`, createdAt: now - ago * minute, message };
      const post = entryAsPost({ ...notSent, ...sent }, author.id);
      return {
        post,
        author: authorOf(post, author, () => displayName(author, format)),
        permalink: '#',
        grouped: false,
        mentionsMe: index === 1,
        files: [],
        reactions: [],
      };
    });
  }, [me, format]);
  const context = useMemo(
    (): PostsContext => ({
      me: me?.id ?? '',
      times,
      nameOf: () => '',
      quickReactions: [],
      fileUrl: serverFileUrl,
      acts: {},
    }),
    [me?.id, times],
  );
  const reading = useMemo((): MarkdownReading => {
    const username = me?.username ?? '';
    return {
      user: (name) => (name === username ? { username, href: '#' } : undefined),
      reader: { username, everybody: true },
    };
  }, [me?.username]);
  return (
    <aside className={styles.preview} aria-label="Preview">
      <header className={styles.head}>
        <h2 className={styles.title}>Preview</h2>
        <p className={styles.about}>As posts look now</p>
      </header>
      {/* To be looked at only: nothing in it can be pressed or reached. */}
      <div className={styles.posts} inert>
        <PostsProvider value={context}>
          <MarkdownProvider value={reading}>
            {views.map((view) => (
              <PostRow key={view.post.id} view={view} />
            ))}
          </MarkdownProvider>
        </PostsProvider>
      </div>
    </aside>
  );
}
