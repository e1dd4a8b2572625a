import type { Post } from '@parley/contract/conversation/posts.ts';
import type { User } from '@parley/contract/identity/users.ts';
import { describe, expect, test } from 'vitest';
import { authorOf } from './author.ts';
import { namesText } from './names-text.ts';
import { isPicture, pictureSize } from './pictures.ts';
import { isGrouped, type PostsRow, postsRows } from './rows.ts';
import { comingsText, type Piece, systemText } from './system/system-text.ts';
import { timesFor } from './times.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const noon = Date.parse('2026-11-24T12:00:00Z');
const times = timesFor({ locale: 'en-GB', timeZone: 'UTC', now: () => noon });

let made = 0;
function post(changes: Partial<Post> = {}): Post {
  made++;
  return {
    id: `p${made}`,
    create_at: noon,
    update_at: noon,
    edit_at: 0,
    delete_at: 0,
    is_pinned: false,
    user_id: 'jun',
    channel_id: 'c',
    root_id: '',
    original_id: '',
    message: 'text',
    type: '',
    props: {},
    hashtags: '',
    file_ids: null,
    pending_post_id: '',
    reply_count: 0,
    last_reply_at: 0,
    participants: null,
    ...changes,
  };
}

describe('grouping', () => {
  const before = post();
  test.each([
    ['the same author soon after', { create_at: noon + 5 * minute }, true],
    ['later', { create_at: noon + 5 * minute + 1 }, false],
    ['another author', { user_id: 'ines' }, false],
    ['a pinned post', { is_pinned: true }, false],
    ['the start of a thread', { reply_count: 2 }, false],
    ['a post with priority', { metadata: { priority: { priority: 'urgent' } } }, false],
    ['a notice', { type: 'system_header_change' }, false],
    ['a webhook under another name', { props: { from_webhook: 'true', override_username: 'CI' } }, false],
    ['a reply among first posts', { root_id: 'x' }, false],
  ])('%s', (_case, changes, grouped) => {
    expect(isGrouped(post(changes), before)).toBe(grouped);
  });
  test('after nothing, a thread, a notice or a deleted post it stands alone', () => {
    expect(isGrouped(post(), undefined)).toBe(false);
    for (const changes of [{ reply_count: 1 }, { type: 'system_join_channel' }, { delete_at: 1 }]) {
      expect(isGrouped(post(), post(changes))).toBe(false);
    }
  });
});

describe('rows', () => {
  const kinds = (rows: readonly PostsRow[]) => rows.map(({ kind }) => kind);
  const join = (username: string, at = noon) =>
    post({ type: 'system_join_channel', create_at: at, props: { username } });

  test('days, the unread line, posts', () => {
    const posts = [
      post({ create_at: noon - day }),
      post({ create_at: noon - 10 * minute }),
      post({ create_at: noon - 2 * minute, user_id: 'me' }),
      post({ create_at: noon - minute }),
      post({ create_at: noon }),
    ];
    const rows = postsRows({ posts, times, me: 'me', readUntil: noon - 5 * minute });
    expect(kinds(rows)).toEqual(['day', 'post', 'day', 'post', 'post', 'unread', 'post', 'post']);
    expect(rows[5]).toMatchObject({ count: 2, since: noon - 5 * minute });
    expect(rows.map((row) => row.kind === 'post' && [row.grouped, row.isNew])).toEqual([
      false,
      [false, false],
      false,
      [false, false],
      [false, false],
      false,
      [false, true],
      [true, true],
    ]);
  });

  test('without a time of reading nothing is new', () => {
    expect(kinds(postsRows({ posts: [post()], times, me: 'me' }))).toEqual(['day', 'post']);
  });

  test('comings and goings in a row are one row, of a day', () => {
    const posts = [join('a', noon - day), join('b'), join('c'), post(), join('d')];
    expect(kinds(postsRows({ posts, times, me: 'me' }))).toEqual(['day', 'system', 'day', 'system', 'post', 'system']);
  });

  test('other notices are rows of their own; what only the reader sees is a post', () => {
    const header = () => post({ type: 'system_header_change', props: { username: 'a' } });
    const posts = [join('a'), header(), header(), join('b'), post({ type: 'system_ephemeral' })];
    expect(kinds(postsRows({ posts, times, me: 'me' }))).toEqual([
      'day',
      'system',
      'system',
      'system',
      'system',
      'post',
    ]);
  });

  test('rows that have not changed stay the same rows', () => {
    const posts = [post({ create_at: noon - day }), join('a'), post()];
    const first = postsRows({ posts, times, me: 'me' });
    const next = postsRows({ posts: [...posts, post()], times, me: 'me' }, first);
    first.forEach((row, at) => {
      expect(next[at]).toBe(row);
    });
    const edited = [...posts.slice(0, 2), { ...(posts[2] as Post), message: 'other' }];
    const last = postsRows({ posts: edited, times, me: 'me' }, first);
    expect(last.map((row, at) => row === first[at])).toEqual([true, true, true, true, false]);
  });
});

describe('notices', () => {
  const words = (pieces: readonly Piece[] | null) =>
    pieces
      ?.map((piece) => {
        if (typeof piece === 'string') return piece;
        if ('user' in piece) return piece.user;
        return 'written' in piece ? `"${piece.written}"` : `${piece.others.length} others`;
      })
      .join('');
  const notice = (type: string, props: Record<string, unknown>) => post({ type, props });
  const added = (name: string) => notice('system_add_to_channel', { username: 'leila', addedUsername: name });
  const joined = (username: string) => notice('system_join_channel', { username });
  const left = (username: string) => notice('system_leave_channel', { username });

  test.each([
    [[added('noor')], 'leila added noor'],
    [[added('noor'), added('oskar')], 'leila added noor and oskar'],
    [[added('noor'), added('oskar'), added('tomas')], 'leila added noor and 2 others'],
    [[joined('jun'), left('noor')], 'jun joined. noor left'],
    [[joined('jun'), joined('ines'), left('jun')], 'ines joined'],
    [[joined('jun'), left('jun')], 'jun joined'],
    [[notice('system_remove_from_channel', { removedUsername: 'jun' })], 'jun was removed'],
  ])('%#', (posts, expected) => {
    expect(words(comingsText(posts))).toBe(expected);
  });

  test('changes of the channel', () => {
    expect(words(systemText(notice('system_header_change', { username: 'tomas', new_header: 'On **call**' })))).toBe(
      'tomas changed the header to "On **call**"',
    );
    expect(words(systemText(notice('system_purpose_change', { username: 'tomas', new_purpose: '' })))).toBe(
      'tomas removed the purpose',
    );
    expect(systemText(notice('system_something_new', { username: 'tomas' }))).toBeNull();
    expect(systemText(notice('system_header_change', {}))).toBeNull();
  });
});

describe('times', () => {
  test.each([
    [noon - 3 * 60 * minute, '09:00', '09:00', 'Today'],
    [noon - day, '12:00', 'Mon 12:00', 'Yesterday'],
    [noon - 3 * day, '12:00', 'Sat 12:00', 'Saturday 21 November'],
    [noon - 40 * day, '12:00', '15 Oct 12:00', 'Thursday 15 October'],
    [Date.parse('2025-12-31T23:59:00Z'), '23:59', '31 Dec 23:59', 'Wednesday, 31 December 2025'],
  ])('%d', (at, time, short, dayText) => {
    expect([times.time(at), times.short(at), times.day(at)]).toEqual([time, short, dayText]);
  });

  test('days are those of the reader’s time zone', () => {
    const tokyo = timesFor({ locale: 'en-GB', timeZone: 'Asia/Tokyo', now: () => noon });
    expect(tokyo.dayKey(Date.parse('2026-11-24T16:00:00Z'))).toBe('2026-11-25');
    expect(tokyo.day(Date.parse('2026-11-23T16:00:00Z'))).toBe('Today');
  });

  test('the clock is as chosen', () => {
    const twelve = timesFor({ locale: 'en-US', timeZone: 'UTC', clock24: false, now: () => noon });
    expect(twelve.time(noon).replace(/\s/, ' ')).toBe('12:00 PM');
  });
});

describe('authors', () => {
  const user = { id: 'jun', username: 'jun', roles: 'system_user', last_picture_update: 5 } as User;
  const name = () => 'Jun Hayashi';
  test('a person, a guest, a bot', () => {
    expect(authorOf(post(), user, name)).toEqual({
      id: 'jun',
      name: 'Jun Hayashi',
      picture: '/api/v4/users/jun/image?_=5',
      kind: 'person',
      guest: false,
    });
    expect(authorOf(post(), { ...user, roles: 'system_guest' }, name).guest).toBe(true);
    expect(authorOf(post(), { ...user, is_bot: true, last_picture_update: 0 }, name)).toMatchObject({ kind: 'bot' });
  });
  test('a webhook with a name and picture of its own, which nobody else may claim', () => {
    const props = { override_username: 'CI', override_icon_url: 'https://e.com/i.png' };
    expect(authorOf(post({ props: { ...props, from_webhook: 'true' } }), user, name)).toMatchObject({
      name: 'CI',
      picture: 'https://e.com/i.png',
      kind: 'bot',
    });
    expect(authorOf(post({ props }), user, name)).toMatchObject({ name: 'Jun Hayashi', kind: 'person' });
  });
  test('somebody not known yet has no name', () => {
    expect(authorOf(post(), undefined, name).name).toBe('');
  });
});

test('who reacted: the reader first, few by name', () => {
  const context = { me: 'me', nameOf: (id: string) => id.toUpperCase() };
  expect(namesText(['a'], context)).toBe('A');
  expect(namesText(['a', 'me', 'b'], context)).toBe('You, A and B');
  expect(namesText([...'abcdefghij'], context)).toBe('A, B, C, D, E, F, G, H and 2 others');
});

test('pictures keep their shape within 380 by 300', () => {
  expect(pictureSize({ width: 1520, height: 680 })).toEqual({ width: 380, height: 170 });
  expect(pictureSize({ width: 600, height: 1200 })).toEqual({ width: 150, height: 300 });
  expect(pictureSize({ width: 20, height: 10 })).toEqual({ width: 20, height: 10 });
  expect(pictureSize({ width: 100_000, height: 1 })).toEqual({ width: 380, height: 1 });
  expect(isPicture({ mime_type: 'image/svg+xml' } as Parameters<typeof isPicture>[0])).toBe(false);
});
