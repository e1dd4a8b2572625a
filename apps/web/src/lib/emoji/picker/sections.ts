import { frequent, type Use } from '../frequent.ts';
import { words } from '../generated/words.ts';
import { type CustomEmoji, type Keywords, searchEmoji } from '../search.ts';
import { allEmoji, emojiNamed, inTone } from '../table.ts';
import type { Tone } from '../tones.ts';

/** One emoji of the picker, as it is picked. */
export interface Item {
  name: string;
  /** address of a custom emoji's picture */
  picture?: string;
}

export interface Section {
  key: string;
  title: string;
  items: readonly Item[];
}

export const columns = 9;
const frequentRows = 2;

const titles: Record<number, [key: string, title: string]> = {
  0: ['smileys', 'Smileys'],
  1: ['people', 'People'],
  3: ['nature', 'Animals and nature'],
  4: ['food', 'Food and drink'],
  5: ['travel', 'Travel and places'],
  6: ['activities', 'Activities'],
  7: ['objects', 'Objects'],
  8: ['symbols', 'Symbols'],
  9: ['flags', 'Flags'],
};

const lines = words
  .trim()
  .split('\n')
  .map((line) => line.split('|'));
const groupOf = (order: number) => Number(lines[order]?.[0]);

/** Label and tags of each emoji, by order. */
export const keywords: Keywords = lines.map(([, ...own]) => own);

export interface Choice {
  uses: readonly Use[];
  custom: readonly CustomEmoji[];
  tone: Tone | undefined;
  now: number;
}

/** Everything there is: what is used most, custom emoji, then the groups of the keyboard. */
export function allSections({ uses, custom, tone, now }: Choice): Section[] {
  const pictures = new Map(custom.map((emoji) => [emoji.name, emoji.address]));
  const sections: Section[] = [];
  const often = frequent(uses, now, columns * frequentRows);
  sections.push({
    key: 'often',
    title: 'Frequently used',
    items: often.flatMap((name) => itemOf(name, pictures, tone)),
  });
  const customItems = custom.map(({ name, address }) => ({ name, picture: address }));
  if (customItems.length > 0) sections.push({ key: 'custom', title: 'Custom', items: customItems });
  const groups = new Map<number, Item[]>();
  for (const emoji of allEmoji()) {
    const group = groupOf(emoji.order);
    const items = groups.get(group) ?? [];
    items.push({ name: inTone(emoji, tone) });
    groups.set(group, items);
  }
  for (const [group, [key, title]] of Object.entries(titles)) {
    sections.push({ key, title, items: groups.get(Number(group)) ?? [] });
  }
  return sections;
}

function itemOf(name: string, pictures: ReadonlyMap<string, string>, tone: Tone | undefined): Item[] {
  const picture = pictures.get(name);
  if (picture !== undefined) return [{ name, picture }];
  const emoji = emojiNamed(name);
  return emoji ? [{ name: inTone(emoji, tone) }] : [];
}

/** What fits a search, as one section. */
export function foundSection(typed: string, { uses, custom, tone, now }: Choice): Section {
  const often = frequent(uses, now, 50);
  const found = searchEmoji(typed, { keywords, custom, often, limit: columns * 20 });
  const items = found.map((one) =>
    'emoji' in one ? { name: inTone(one.emoji, tone) } : { name: one.custom.name, picture: one.custom.address },
  );
  return { key: 'found', title: items.length > 0 ? 'Found' : 'Nothing found', items };
}
