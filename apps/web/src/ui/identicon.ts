export { avatarColour, avatarColours } from '@parley/contract/identity/avatar.ts';

const firstLetter = (word: string): string => {
  const [letter = ''] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word);
  return (typeof letter === 'string' ? letter : letter.segment).toLocaleUpperCase();
};

/** One or two initials of a person: of the first and last word, "mara.lindqvist" as "Mara Lindqvist"; "?" for nothing. */
export function initials(name: string, letters: 1 | 2 = 2): string {
  const words = name.split(/[\s._-]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first, ...rest] = words;
  if (first === undefined) return '?';
  const last = rest.at(-1);
  return letters === 1 || last === undefined ? firstLetter(first) : firstLetter(first) + firstLetter(last);
}

/** The two letters of a team's tile: "Saltmarsh Tides" as "Sa". */
export function teamLetters(name: string): string {
  const word = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? '?';
  return firstLetter(word) + [...word].slice(1, 2).join('').toLocaleLowerCase();
}
