/** Which arrows move in a group: a column, a row, or both (a grid read line by line). */
export type Orientation = 'vertical' | 'horizontal' | 'both';

/**
 * The index a key moves to in a list of `count` items, or undefined when the key does not move there. From -1 (none) the
 * forward keys go to the first item, the backward keys to the last.
 */
export function indexAfterKey(
  key: string,
  index: number,
  count: number,
  { orientation = 'vertical', loop = false }: { orientation?: Orientation; loop?: boolean } = {},
): number | undefined {
  if (count === 0) return undefined;
  const forward =
    (key === 'ArrowDown' && orientation !== 'horizontal') || (key === 'ArrowRight' && orientation !== 'vertical');
  const backward =
    (key === 'ArrowUp' && orientation !== 'horizontal') || (key === 'ArrowLeft' && orientation !== 'vertical');
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (index < 0 && (forward || backward)) return forward ? 0 : count - 1;
  if (forward) return index < count - 1 ? index + 1 : loop ? 0 : index;
  if (backward) return index > 0 ? index - 1 : loop ? count - 1 : 0;
  return undefined;
}

/** The next item after `index` whose text starts with the letter, wrapping round; undefined when none does. */
export function indexOfLetter(letter: string, index: number, texts: string[]): number | undefined {
  const wanted = letter.toLocaleLowerCase();
  for (let step = 1; step <= texts.length; step++) {
    const at = (index + step) % texts.length;
    if (texts[at]?.trim().toLocaleLowerCase().startsWith(wanted)) return at;
  }
  return undefined;
}
