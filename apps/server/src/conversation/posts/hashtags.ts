const TAG = /^#\p{L}[\p{L}\d\-_.]*[\p{L}\d]$/u;
const BEFORE = /^[^\p{L}\d#]+/u;
const AFTER = /[^\p{L}\d]+$/u;

/** Longest text of all hashtags of a post together, in code points. */
const LONGEST = 1000;

/**
 * The hashtags of a message in their order, separated by blanks; repeated ones too. Punctuation around a word does not count, and
 * code is no exception.
 * @param shortest length in code points, `#` included (ServiceSettings.MinimumHashtagLength)
 */
export function hashtagsOf(message: string, shortest: number): string {
  if (!message.includes('#')) return '';
  const tags: string[] = [];
  let length = -1;
  for (const word of message.split(/\s+/)) {
    if (!word.includes('#')) continue;
    const tag = word.replace(BEFORE, '').replace(AFTER, '');
    const runes = [...tag].length;
    if (runes < shortest || !TAG.test(tag)) continue;
    length += runes + 1;
    if (length > LONGEST) break;
    tags.push(tag);
  }
  return tags.join(' ');
}
