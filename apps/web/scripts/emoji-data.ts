import data from 'emojibase-data/en/data.json' with { type: 'json' };
import shortcodes from 'emojibase-data/en/shortcodes/iamcal.json' with { type: 'json' };
import { type Toning, toneGlyph } from '../src/lib/emoji/tones.ts';

type Source = (typeof data)[number];
interface Row {
  glyph: string;
  names: string[];
  toning: Toning;
  group: number;
  order: number;
  label: string;
  tags: string[];
}

/** How an emoji takes a skin tone, checked against every toned form there is. */
function toningOf(source: Source): Toning {
  const toned = (source.skins ?? []).filter((skin) => typeof skin.tone === 'number' || new Set(skin.tone).size === 1);
  if (toned.length === 0) return '';
  for (const toning of ['+', '*'] as const) {
    const fits = toned.every((skin) => {
      const tone = typeof skin.tone === 'number' ? skin.tone : (skin.tone?.[0] ?? 0);
      return toneGlyph(source.emoji, toning, tone) === skin.emoji;
    });
    if (fits) return toning;
  }
  throw new Error(`no rule gives the skin tones of ${source.emoji} ${source.label}`);
}

/** The glyph without a variation selector that it does not need. */
function shortest(glyph: string): string {
  const bare = glyph.replace(/\ufe0f$/, '');
  return /^\p{Emoji_Presentation}$/u.test(bare) ? bare : glyph;
}

function rows(): Row[] {
  const names = shortcodes as Record<string, string | string[]>;
  const found: Row[] = [];
  for (const source of data) {
    const own = names[source.hexcode];
    if (!own || source.group === undefined || source.order === undefined) continue;
    found.push({
      glyph: shortest(source.emoji),
      names: [own].flat(),
      toning: toningOf(source),
      group: source.group,
      order: source.order,
      label: source.label,
      tags: source.tags ?? [],
    });
  }
  return found.sort((a, b) => a.order - b.order);
}

const head = '// Made by apps/web/scripts/emoji.ts from emojibase-data; do not edit.\n';
const literal = (lines: string[]) => `\`\n${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`')}\``;

function contractModule(plain: string[], toned: string[]): string {
  return `
/** Names of emoji, separated by spaces; of the second list they may also end in a skin tone. */
const plainNames =
  '${plain.join(' ')}';
const tonedNames =
  '${toned.join(' ')}';

// The longest tone is tried first: \`medium_dark\` also ends in \`dark\`.
const toned = /^(.+?)_(?:medium_light|medium_dark|light|medium|dark)_skin_tone$/;
let plain: Set<string> | undefined;
let tonable: Set<string> | undefined;

/**
 * Whether a name is a system emoji's (\`+1\`, \`wave\`, \`wave_dark_skin_tone\`), so that no custom emoji has to be looked
 * for. Names are lower case.
 */
export function isSystemEmoji(name: string): boolean {
  plain ??= new Set(plainNames.split(' '));
  tonable ??= new Set(tonedNames.split(' '));
  if (plain.has(name) || tonable.has(name)) return true;
  const base = toned.exec(name)?.[1];
  return base !== undefined && tonable.has(base);
}
`;
}

/** The generated modules, path (from the repository's root) to text. */
export function emojiModules(): Record<string, string> {
  const all = rows();
  const table = all.map((row) => `${row.glyph}${row.toning} ${row.names.join(' ')}`);
  const words = all.map((row) => [row.group, row.label, ...row.tags].join('|'));
  const named = (toning: boolean) =>
    all.flatMap((row) => ((row.toning !== '') === toning ? row.names : [])).sort((a, b) => (a < b ? -1 : 1));
  return {
    'apps/web/src/lib/emoji/generated/table.ts':
      `${head}/** A line per emoji, in the order of the keyboard: the glyph, how it takes skin tones, its names. */\n` +
      `export const table = ${literal(table)};\n`,
    'apps/web/src/lib/emoji/generated/words.ts':
      `${head}/** A line per emoji, in the order of the table: group, label and tags. */\n` +
      `export const words = ${literal(words)};\n`,
    'packages/contract/src/conversation/emoji-names.ts': `${head}${contractModule(named(false), named(true))}`,
  };
}
