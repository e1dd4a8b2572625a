import { isWord, type Reader, type Scanner } from './scanner.ts';
import { decodeEntities } from './text.ts';

const scheme = /(?:https?|ftp|mattermost|mailto|tel)$/i;
const angled = /<((?:https?:\/\/|ftp:\/\/|mattermost:\/\/|mailto:|tel:)[^\s<>]+)>/iy;
const angledMail = /<([\w.+-]{1,64}@[\w.-]+\.[a-z]{2,})>/iy;
const domain = /@([a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?)+)/y;
const trailing = new Set('.,!?:;_*~"\'。，、');
const ends = /[\s<`\p{Cc}]/u;

/** Where an address that begins at `start` ends: at white space or an unbalanced bracket, trailing punctuation left out. */
function addressEnd(source: string, start: number): number {
  let round = 0;
  let square = 0;
  let end = start;
  for (; end < source.length; end++) {
    const sign = source[end] ?? '';
    if (ends.test(sign)) break;
    if (sign === '(') round++;
    else if (sign === '[') square++;
    else if (sign === ')' && --round < 0) break;
    else if (sign === ']' && --square < 0) break;
  }
  while (end > start && trailing.has(source[end - 1] ?? '')) end--;
  return end;
}

/** Links the next `length` units; inside a link they are text, so that nothing in an address is formatted. */
function link(scanner: Scanner, length: number, prefix: string): true {
  const text = decodeEntities(scanner.source.slice(scanner.at, scanner.at + length));
  if (scanner.inLink) return scanner.text(text, length);
  return scanner.push({ type: 'link', href: prefix + text, children: [{ type: 'text', text }] }, length);
}

/** A bare address, met at the colon behind its scheme. */
export const readAddress: Reader = (scanner) => {
  const { source, at } = scanner;
  const name = scheme.exec(source.slice(Math.max(0, at - 10), at))?.[0];
  if (!name || name.length > scanner.pending) return false;
  const start = at - name.length;
  const opaque = /^(?:mailto|tel)$/i.test(name);
  if (/[a-zA-Z0-9]/.test(source[start - 1] ?? ' ') || !(opaque || source.startsWith('//', at + 1))) return false;
  const body = at + (opaque ? 1 : 3);
  const end = addressEnd(source, body);
  if (end === body || !scanner.takeBack(name.length)) return false;
  return link(scanner, end - start, '');
};

/** `www.`, met at its dot. */
export const readWww: Reader = (scanner) => {
  const { source, at } = scanner;
  const start = at - 3;
  if (source.slice(Math.max(0, start), at).toLowerCase() !== 'www' || scanner.pending < 3) return false;
  if (isWord(source[start - 1]) || !isWord(source[at + 1])) return false;
  const end = addressEnd(source, at + 1);
  if (end === at + 1 || !scanner.takeBack(3)) return false;
  return link(scanner, end - start, 'http://');
};

/** `<https://...>` and `<mail@...>`. */
export const readAngled: Reader = (scanner) => {
  const found = scanner.match(angled) ?? scanner.match(angledMail);
  if (!found?.[1]) return false;
  const text = decodeEntities(found[1]);
  if (scanner.inLink) return scanner.text(text, found[0].length);
  const href = found[1].includes(':') ? text : `mailto:${text}`;
  return scanner.push({ type: 'link', href, children: [{ type: 'text', text }] }, found[0].length);
};

/** A mail address, met at its `@`. */
export const readMail: Reader = (scanner) => {
  const { source, at } = scanner;
  let start = at;
  const furthest = Math.max(0, at - Math.min(64, scanner.pending));
  while (start > furthest && /[\w.+-]/.test(source[start - 1] ?? '')) start--;
  while (start < at && /[.+-]/.test(source[start] ?? '')) start++;
  if (start === at) return false;
  const found = scanner.match(domain);
  if (!found || !scanner.takeBack(at - start)) return false;
  return link(scanner, at - start + found[0].length, 'mailto:');
};
