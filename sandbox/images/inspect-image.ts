import { createHash } from 'node:crypto';
import sharp from 'sharp';
import type { ImageFacts } from '../core/rules/image-facts.ts';

const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);
const START_OF_SCAN = Buffer.from([0xff, 0xda]);
/** The marker of a file with several pictures, which iPhones write under the name of JPEG. */
const MULTI_PICTURE = Buffer.from('MPF\0');
/** Bytes at the start of a file in which that marker is looked for. */
const HEAD = 65_536;

/** In a JPEG these markers cannot occur inside the picture data, so the order of the last ones tells whether it is whole. */
const isWholeJpeg = (bytes: Buffer): boolean =>
  bytes.lastIndexOf(END_OF_IMAGE) > bytes.lastIndexOf(START_OF_SCAN);

function formatOf(bytes: Buffer, found: string): string {
  if (found !== 'jpeg') return found;
  return bytes.subarray(0, HEAD).includes(MULTI_PICTURE) ? 'mpo' : 'jpeg';
}

function isWhole(bytes: Buffer, format: string): boolean {
  if (format === 'jpeg' || format === 'mpo') return isWholeJpeg(bytes);
  return format !== 'png' || bytes.lastIndexOf('IEND') > 0;
}

/** Returns the facts of a picture, told from its content. */
export async function inspectImage(bytes: Buffer): Promise<ImageFacts> {
  if (bytes.length === 0) return { is: 'notImage' };
  const metadata = await sharp(bytes)
    .metadata()
    .catch((error: unknown) => {
      if (error instanceof Error) return undefined;
      throw error;
    });
  if (!metadata) return { is: 'notImage' };
  const format = formatOf(bytes, metadata.format);
  return {
    is: 'image',
    format,
    width: metadata.autoOrient.width,
    height: metadata.autoOrient.height,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    whole: isWhole(bytes, format),
  };
}
