import { parse } from './parse.ts';
import { candidates, eachInline, specialMentions } from './resolve.ts';

export interface MentionedNames {
  /** What may be user names (lower case): of `@john.doe.` both `john.doe.` and `john.doe`. Special names are among them. */
  users: Set<string>;
  /** What may be names of channels of the team. */
  channels: Set<string>;
}

/** Which `@names` and `~channels` a message may mention; none inside code. */
export function mentionedNames(message: string): MentionedNames {
  const found: MentionedNames = { users: new Set(), channels: new Set() };
  eachInline(parse(message).blocks, (node) => {
    if (node.type !== 'mention' && node.type !== 'channel') return;
    const names = node.type === 'mention' ? found.users : found.channels;
    for (const name of candidates(node.name)) names.add(name);
  });
  return found;
}

/** What in a text is meant for a reader. */
export interface ReaderKeys {
  username: string;
  /** Words the reader wants to be told of (`notify_props.mention_keys`, first name). */
  words?: readonly { text: string; caseSensitive?: boolean }[];
  /** Whether `@all`, `@channel` and `@here` count. */
  everybody?: boolean;
}

const none: NonNullable<ReaderKeys['words']> = [];
const patterns = new WeakMap<object, RegExp | null>();

/** A pattern that finds the reader's words where no word goes on before or behind them; null when there are none. */
export function wordPattern(words: ReaderKeys['words'] = none): RegExp | null {
  let pattern = patterns.get(words);
  if (pattern === undefined) {
    pattern = patternOf(words);
    patterns.set(words, pattern);
  }
  return pattern;
}

function patternOf(words: NonNullable<ReaderKeys['words']>): RegExp | null {
  const parts = words.filter(({ text }) => text.trim()).map(({ text, caseSensitive }) => escaped(text, caseSensitive));
  if (parts.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${parts.join('|')})(?![\\p{L}\\p{N}_])`, 'gu');
}

function escaped(word: string, caseSensitive = false): string {
  const literal = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  if (caseSensitive) return literal(word);
  const either = (sign: string) => {
    const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
    return lower === upper || [...upper].length > 1 ? literal(sign) : `[${lower}${upper}]`;
  };
  return [...word].map(either).join('');
}

/** Whether a message names the reader: by user name, by a word of theirs, or together with everybody. */
export function namesReader(message: string, reader: ReaderKeys): boolean {
  const { users } = mentionedNames(message);
  if (users.has(reader.username.toLowerCase())) return true;
  if (reader.everybody && [...specialMentions].some((name) => users.has(name))) return true;
  const words = wordPattern(reader.words);
  if (!words) return false;
  let found = false;
  eachInline(parse(message).blocks, (node) => {
    if (node.type === 'text' && node.text.search(words) >= 0) found = true;
  });
  return found;
}
