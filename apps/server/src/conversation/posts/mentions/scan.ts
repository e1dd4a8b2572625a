import type { Keywords } from './keywords.ts';
import { mentionWords, readingsOf } from './words.ts';

/** Whom a text names, before names are looked up. */
export interface Scan {
  /** Called by a keyword or first name. */
  readonly userIds: ReadonlySet<string>;
  /** What each `@word` may stand for, in lower case and without the sign: the first that is somebody's name counts. */
  readonly names: readonly (readonly string[])[];
  readonly channel: boolean;
  readonly all: boolean;
  readonly here: boolean;
}

/** More names in one text are not looked up. */
const MOST_NAMES = 200;

const EVERYBODY = new Set(['@channel', '@all', '@here']);

/** Finds mentions in the texts of a post. */
export function scanMentions(texts: readonly string[], keywords: Keywords): Scan {
  const userIds = new Set<string>();
  const names = new Map<string, readonly string[]>();
  const everybody = new Set<string>();
  const hasKeywords = keywords.anyCase.size > 0 || keywords.exact.size > 0;
  for (const text of texts) {
    if (!hasKeywords && !text.includes('@')) continue;
    for (const word of mentionWords(text)) {
      const readings = readingsOf(word);
      if (hasKeywords) for (const id of calledBy(readings, keywords)) userIds.add(id);
      const called = readings.map((reading) => reading.toLowerCase()).filter(isName);
      const group = called.find((name) => EVERYBODY.has(name));
      if (group) everybody.add(group);
      else if (called.length && names.size < MOST_NAMES) names.set(called[0] as string, called.map(withoutSign));
    }
  }
  return {
    userIds,
    names: [...names.values()],
    channel: everybody.has('@channel'),
    all: everybody.has('@all'),
    here: everybody.has('@here'),
  };
}

const isName = (reading: string): boolean => reading.startsWith('@') && reading.length > 1;
const withoutSign = (name: string): string => name.slice(1);

function calledBy(readings: readonly string[], { anyCase, exact, inside }: Keywords): string[] {
  const ids: string[] = [];
  for (const reading of readings)
    ids.push(...(anyCase.get(reading.toLowerCase()) ?? []), ...(exact.get(reading) ?? []));
  if (inside.length) {
    const word = (readings[0] ?? '').toLowerCase();
    for (const key of inside) if (word.includes(key)) ids.push(...(anyCase.get(key) ?? []));
  }
  return ids;
}
