import sharp from 'sharp';
import { createPictures } from '../../functions/pictures/face.ts';
import type { FurtherPhoto } from '../../functions/ports/pictures.ts';
import { orderOf, photoFile } from './fixtures.ts';
import type { GoldenCase } from './golden-cases.ts';

/** Golden pictures are kept this small: enough to see what moved, not how JPEG was written. */
const GOLDEN_WIDTH = 240;

export interface DrawnGolden {
  readonly name: string;
  readonly jpeg: Buffer;
}

const pictures = createPictures();

/** Draws a case as the product does and reduces each picture to a golden's size. */
export async function drawGolden({
  name,
  photo,
  label,
  contents,
  beside: fruits = [],
  formats,
}: GoldenCase): Promise<readonly DrawnGolden[]> {
  const [width, height, fruit] = photo;
  const clean = await pictures.clean(await photoFile(width, height, fruit));
  const beside: FurtherPhoto[] = [];
  for (const other of fruits) {
    const { bytes, focus } = await pictures.clean(await photoFile(width, height, other));
    beside.push({ photo: bytes, focus });
  }
  const drawn = await pictures.draw({
    photo: clean.bytes,
    focus: clean.focus,
    contents,
    beside,
    label,
    order: orderOf(),
    formats,
  });
  return Promise.all(
    drawn.map(async ({ format, bytes }) => ({
      name: `${name}-${format}.jpg`,
      jpeg: await sharp(bytes).resize({ width: GOLDEN_WIDTH }).jpeg({ quality: 80 }).toBuffer(),
    })),
  );
}
