import { plainNames, tonedNames } from './generated/emoji-names.ts';

const tone = /^(.+)_(?:light|medium_light|medium|medium_dark|dark)_skin_tone$/;
let plain: Set<string> | undefined;
let toned: Set<string> | undefined;

/**
 * Whether a name is a system emoji's (`+1`, `wave`, `wave_dark_skin_tone`), so that no custom emoji has to be looked
 * for. Names are lower case.
 */
export function isSystemEmoji(name: string): boolean {
  plain ??= new Set(plainNames.split(' '));
  toned ??= new Set(tonedNames.split(' '));
  if (plain.has(name) || toned.has(name)) return true;
  // The longest tone is tried first: `medium_dark` also ends in `dark`.
  const base = /^(.+)_medium_(?:light|dark)_skin_tone$/.exec(name)?.[1] ?? tone.exec(name)?.[1];
  return base !== undefined && toned.has(base);
}
