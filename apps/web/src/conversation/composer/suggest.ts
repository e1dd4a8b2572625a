import type { Channel } from '@parley/contract/conversation/channels.ts';
import type { User } from '@parley/contract/identity/users.ts';

/** What is being typed at the caret: a name after `@`, a channel after `~`, an emoji after `:`. */
export interface Typed {
  readonly sign: '@' | '~' | ':';
  readonly term: string;
  /** where the sign stands */
  readonly at: number;
}

/** The name that is being typed at the caret; undefined in ordinary text and inside code. */
export function typedAt(text: string, caret: number): Typed | undefined {
  const before = text.slice(0, caret);
  const [match, lead = '', sign = '', term = ''] = /(^|[\s(,;*_>])([@~:])([\p{L}\p{N}._+-]*)$/u.exec(before) ?? [];
  if (match === undefined) return undefined;
  if (sign === ':' && term.length < 2) return undefined;
  if ((before.split('`').length - 1) % 2 === 1) return undefined;
  return { sign: sign as Typed['sign'], term: term.toLowerCase(), at: caret - match.length + lead.length };
}

/** Replaces what is being typed; a space follows, so that writing goes on. */
export function complete(text: string, typed: Typed, caret: number, word: string): { text: string; caret: number } {
  const inserted = `${word} `;
  const rest = text.slice(caret).replace(/^ /, '');
  return { text: text.slice(0, typed.at) + inserted + rest, caret: typed.at + inserted.length };
}

/** How well a person fits a term: 0 is best, -1 not at all. */
export function rankUser(user: User, term: string): number {
  if (term === '') return 2;
  const names = [user.username, user.first_name, user.last_name, user.nickname].map((name) => name.toLowerCase());
  if (names[0] === term) return 0;
  if (names[0]?.startsWith(term)) return 1;
  if (names.some((name) => name.startsWith(term))) return 2;
  return `${names[1]} ${names[2]}`.startsWith(term) ? 2 : -1;
}

/** The best people for a term, at most `limit`. */
export function bestUsers(users: readonly User[], term: string, limit: number): User[] {
  return users
    .filter((user) => user.delete_at === 0)
    .map((user) => ({ user, rank: rankUser(user, term) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.rank - b.rank || a.user.username.localeCompare(b.user.username))
    .slice(0, limit)
    .map(({ user }) => user);
}

/** The best channels for a term: whose address or a word of whose name begins with it. */
export function bestChannels(channels: readonly Channel[], term: string, limit: number): Channel[] {
  const fits = ({ name, display_name }: Channel) =>
    name.startsWith(term) ||
    display_name
      .toLowerCase()
      .split(/[\s-]+/)
      .some((word) => word.startsWith(term));
  return channels
    .filter((channel) => (channel.type === 'O' || channel.type === 'P') && channel.delete_at === 0 && fits(channel))
    .sort((a, b) => a.name.localeCompare(b.name))
    .slice(0, limit);
}
