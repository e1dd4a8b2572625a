import sharp from 'sharp';

/** Kinds that are taken; SVG is not, since it can name other files. */
const TAKEN: ReadonlySet<string> = new Set(['png', 'jpeg', 'gif', 'webp', 'heif']);

/**
 * The middle of a picture as a square PNG, turned as its camera was held, without what else stands in the file.
 * @param options.size width and height in pixels
 * @param options.mostPixels larger pictures are never decoded
 * @returns null if the bytes are no picture of a kind that is taken, or one that is too large
 */
export async function squarePicture(
  bytes: Buffer,
  options: { size: number; mostPixels: number },
): Promise<Buffer | null> {
  const image = sharp(bytes, { limitInputPixels: options.mostPixels, failOn: 'error' });
  try {
    const { format, width, height } = await image.metadata();
    if (!TAKEN.has(format) || width * height > options.mostPixels) return null;
    const form = { width: options.size, height: options.size, fit: 'cover' } as const;
    return await image.rotate().resize(form).png().toBuffer();
  } catch {
    // Whatever sharp cannot read is not a picture; it says no more than that.
    return null;
  }
}
