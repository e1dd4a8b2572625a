import { avatarColour } from '@parley/contract/identity/avatar.ts';
import sharp from 'sharp';
import { Cache } from '../../core/cache/index.ts';
import { LETTERS } from './letters.ts';

export const IMAGE_SIZE = 128;

/** The colours of the web client's avatars; white letters are legible on each. */
const COLOURS = '#944a46 #90502a #845a0f #676815 #3b723e #08755b #087176 #036e8b #39659b #5e5a9a #79508a #8b4a70'.split(
  ' ',
);

/** A few hundred pictures exist in all. */
const drawn = new Cache<Buffer>(1000);

/** The picture of somebody who has set none: the initial on the colour of the id, as a PNG. */
export function defaultImage(user: { id: string; username: string }): Promise<Buffer> {
  const initial = (user.username[0] ?? '').toUpperCase();
  const colour = COLOURS[avatarColour(user.id) - 1] ?? '#39659b';
  return drawn.get(`${initial} ${colour}`, () => draw(LETTERS[initial] ?? '', colour));
}

function draw(path: string, colour: string): Promise<Buffer> {
  const size = IMAGE_SIZE;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="100%" height="100%" fill="${colour}"/><path d="${path}" fill="#fff"/></svg>`;
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer();
}
