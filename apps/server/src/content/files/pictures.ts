import type { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';

const THUMBNAIL = { width: 120, height: 100 };
const PREVIEW_WIDTH = 1920;
const MINI = 16;
const JPEG_QUALITY = 90;

/** Kinds that are drawn; SVG is not, since it can hold scripts. Animated pictures are shown as they are. */
const DRAWN = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/bmp', 'image/tiff', 'image/avif']);
const MEASURED = new Set([...DRAWN, 'image/gif']);

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** JPEGs; null for kinds that are shown as they are. */
  readonly drawn: { readonly thumbnail: Buffer; readonly preview: Buffer; readonly mini: Buffer } | null;
}

/** Whether a file of this kind is worth opening as a picture. */
export const isPicture = (mimeType: string): boolean => MEASURED.has(mimeType);

/**
 * Measures a picture and draws its smaller forms. Null for bytes that are no picture, and for pictures of more than `mostPixels`,
 * which are never decoded.
 */
export async function readPicture(source: Readable, mimeType: string, mostPixels: number): Promise<Picture | null> {
  const image = sharp({ limitInputPixels: mostPixels, failOn: 'error', sequentialRead: true });
  source.once('error', (error) => image.destroy(error)).pipe(image);
  try {
    const { width = 0, height = 0, orientation = 1 } = await image.metadata();
    if (!width || !height || width * height > mostPixels) return null;
    const turned = orientation >= 5;
    const size = turned ? { width: height, height: width } : { width, height };
    return { ...size, drawn: DRAWN.has(mimeType) ? await draw(image, size) : null };
  } catch {
    // Not a picture, whatever its name says: it stays a file like any other.
    return null;
  } finally {
    source.destroy();
  }
}

async function draw(image: Sharp, size: { width: number; height: number }): Promise<NonNullable<Picture['drawn']>> {
  const onWhite = () => image.clone().rotate().flatten({ background: '#ffffff' });
  const jpeg = (form: Sharp) => form.jpeg({ quality: JPEG_QUALITY }).toBuffer();
  const [thumbnail, preview, mini] = await Promise.all([
    jpeg(onWhite().resize({ ...THUMBNAIL, fit: 'inside', withoutEnlargement: true })),
    jpeg(onWhite().resize({ width: Math.min(PREVIEW_WIDTH, size.width) })),
    jpeg(onWhite().resize({ width: MINI, height: MINI, fit: 'fill' })),
  ]);
  return { thumbnail, preview, mini };
}
