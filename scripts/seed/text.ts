import type { Random } from './random.ts';
import { ACTORS, CODE, DEEDS, ENDINGS, OPENINGS, REPLIES, TABLES } from './words.ts';

/** What can be named in a text. */
export interface Named {
  readonly usernames: readonly string[];
  readonly channels: readonly string[];
}

/** A post that opens a conversation: mostly a sentence or three, at times a list, code, a table, a link. */
export function opening(random: Random, named: Named): string {
  const parts = [sentence(random, random.pick(OPENINGS))];
  while (random.chance(0.35) && parts.length < 5) parts.push(sentence(random, ''));
  const text = [mention(random, named), parts.join(' '), random.pick(ENDINGS)].filter(Boolean).join(' ');
  const extra = random.next();
  if (extra < 0.03) return `${text}\n\n${random.pick(CODE)}`;
  if (extra < 0.05) return `${text}\n\n${random.pick(TABLES)}`;
  if (extra < 0.09) return `${text}\n\n${list(random)}`;
  if (extra < 0.12) return `${text} https://example.com/tickets/${1000 + random.below(9000)}`;
  if (extra < 0.14) return `${text} See ~${random.pick(named.channels)}.`;
  return text;
}

/** An answer in a thread: short, and now and then as long as an opening. */
export function reply(random: Random, named: Named): string {
  if (random.chance(0.2)) return opening(random, named);
  return [mention(random, named), random.pick(REPLIES)].filter(Boolean).join(' ');
}

function mention(random: Random, named: Named): string {
  const kind = random.next();
  if (kind < 0.002) return '@here';
  return kind < 0.07 ? `@${random.pick(named.usernames)}` : '';
}

function sentence(random: Random, start: string): string {
  const what = `${random.pick(ACTORS)} ${random.pick(DEEDS)}`;
  if (start) return `${start} ${what}.`;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)}.`;
}

const list = (random: Random): string =>
  Array.from({ length: 2 + random.below(4) }, () => `- ${random.pick(ACTORS)} ${random.pick(DEEDS)}`).join('\n');
