import sharp from 'sharp';
import type { Random } from './random.ts';

export interface SeedFile {
  readonly name: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** A handful of files of the kinds people send: pictures, a table, notes, a log. */
export async function makeFiles(random: Random): Promise<SeedFile[]> {
  const pictures = ['floor-plan', 'screenshot', 'chart', 'whiteboard'].map(async (name) => ({
    name: `${name}.png`,
    content: new Uint8Array(
      await sharp(Buffer.from(drawing(random)))
        .png()
        .toBuffer(),
    ),
  }));
  const rows = Array.from({ length: 200 }, (_, n) => `${n + 1},${random.below(900)},${random.below(90)}`).join('\n');
  const texts = {
    'figures.csv': `day,requests,errors\n${rows}\n`,
    'notes.md': '# Notes\n\n- decided: Thursday\n- open: who tells the vendor\n',
    'import.log': Array.from({ length: 80 }, (_, n) => `info: batch ${n} of 80 written`).join('\n'),
  };
  return [
    ...(await Promise.all(pictures)),
    ...Object.entries(texts).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })),
  ];
}

function drawing(random: Random): string {
  const bars = Array.from({ length: 14 }, (_, n) => {
    const height = 60 + random.below(420);
    return `<rect x="${50 + n * 80}" y="${600 - height}" width="56" height="${height}" fill="hsl(${random.below(360)} 55% 55%)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="675"><rect width="100%" height="100%" fill="#f4f2ee"/>${bars.join('')}</svg>`;
}
