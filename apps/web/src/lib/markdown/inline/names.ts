import { isWord, type Reader, type Scanner } from './scanner.ts';

const user = /@([a-zA-Z0-9.\-_]{1,128}(?::[a-zA-Z0-9.\-_]{0,63}[a-zA-Z0-9](?![a-zA-Z0-9.\-_:]))?)/y;
const channel = /~([a-zA-Z0-9][a-zA-Z0-9.\-_]{0,127})/y;
const tag = /#(\p{L}[\p{L}\p{M}\p{N}_.-]*)/uy;
const minTagLength = 3;

function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

/** True behind a letter or digit; a `_` there may be formatting. */
function isGlued(scanner: Scanner): boolean {
  return scanner.before !== '_' && isWord(scanner.before);
}

/** A name without the `_` behind it that may end what another `_` has begun. */
function withoutMark(scanner: Scanner, name: string): string {
  return name.endsWith('_') && scanner.isOpen('_') ? trimEnd(name, '_') : name;
}

/** `@name`, not behind a letter or digit. */
export const readMention: Reader = (scanner) => {
  if (isGlued(scanner) && !scanner.isBehind('mention')) return false;
  const name = withoutMark(scanner, scanner.match(user)?.[1] ?? '');
  return name ? scanner.push({ type: 'mention', name }, name.length + 1) : false;
};

/** `~channel`, not behind a letter, a digit or another tilde. */
export const readChannel: Reader = (scanner) => {
  if (isGlued(scanner) || scanner.before === '~' || scanner.source[scanner.at + 1] === '~') return false;
  const name = withoutMark(scanner, scanner.match(channel)?.[1] ?? '');
  return name ? scanner.push({ type: 'channel', name }, name.length + 1) : false;
};

/** `#tag`: begins with a letter, ends on a letter or digit. */
export const readHashtag: Reader = (scanner) => {
  if (scanner.inLink || isGlued(scanner)) return false;
  const name = trimEnd(scanner.match(tag)?.[1] ?? '', '_.-');
  if (!name || [...name].length < minTagLength) return false;
  return scanner.push({ type: 'hashtag', tag: name }, name.length + 1);
};
