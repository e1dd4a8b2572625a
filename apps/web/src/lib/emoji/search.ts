import { allEmoji, type Emoji } from './table.ts';

/** Label and tags of the emoji, by order; loaded with the picker. */
export type Keywords = readonly (readonly string[])[];

/** A custom emoji; `address` is its picture. */
export interface CustomEmoji {
  name: string;
  address: string;
}

const rank = { name: 0, start: 1, word: 2, keyword: 3, keywordStart: 4, inside: 5, none: 9 };

function rankOfName(name: string, query: string): number {
  if (name === query) return rank.name;
  // Among beginnings the name that is nearly typed comes first.
  if (name.startsWith(query)) return rank.start + Math.min(0.9, (name.length - query.length) / 100);
  if (name.split(/[_-]/).some((word) => word.startsWith(query))) return rank.word;
  return query.length > 2 && name.includes(query) ? rank.inside : rank.none;
}

function rankOfKeywords(words: readonly string[], query: string): number {
  if (words.includes(query)) return rank.keyword;
  return words.some((word) => word.startsWith(query)) ? rank.keywordStart : rank.none;
}

function rankOf(emoji: Emoji, query: string, keywords: Keywords | undefined): number {
  const byName = Math.min(...emoji.names.map((name) => rankOfName(name, query)));
  const words = byName <= rank.word ? undefined : keywords?.[emoji.order];
  return words ? Math.min(byName, rankOfKeywords(words, query)) : byName;
}

/** `thumbs up`, `:+1:` and `Thumbs_Up` ask for the same. */
export function normalQuery(typed: string): string {
  return typed.trim().toLowerCase().replace(/^:|:$/g, '').replace(/\s+/g, '_');
}

export type Found = { emoji: Emoji } | { custom: CustomEmoji };

/**
 * The emoji that fit what was typed: exact names, then beginnings of names, of words in them, of keywords, then parts of
 * names; those used most (`often`, names in their order) first among equals, then in the order of the keyboard.
 */
export function searchEmoji(
  typed: string,
  options: {
    keywords?: Keywords | undefined;
    custom?: readonly CustomEmoji[];
    often?: readonly string[];
    limit?: number;
  } = {},
): Found[] {
  const query = normalQuery(typed);
  if (!query) return [];
  const often = new Map((options.often ?? []).map((name, index) => [name, index]));
  const place = (names: readonly string[]) => Math.min(...names.map((name) => often.get(name) ?? often.size));
  const scored: { found: Found; rank: number; often: number; order: number }[] = [];
  for (const emoji of allEmoji()) {
    const own = rankOf(emoji, query, options.keywords);
    if (own < rank.none) scored.push({ found: { emoji }, rank: own, often: place(emoji.names), order: emoji.order });
  }
  for (const custom of options.custom ?? []) {
    const own = rankOfName(custom.name, query);
    if (own < rank.none) scored.push({ found: { custom }, rank: own, often: place([custom.name]), order: -1 });
  }
  const kind = Math.floor;
  scored.sort((a, b) => kind(a.rank) - kind(b.rank) || a.often - b.often || a.rank - b.rank || a.order - b.order);
  return scored.slice(0, options.limit ?? 100).map(({ found }) => found);
}
