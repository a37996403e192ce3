import sharp from 'sharp';
import {
  PICTURE_FORMATS,
  PICTURE_SIZES,
  type PictureFormat,
} from '../../functions/domain/picture/picture-format.ts';
import type { Pictures } from '../../functions/ports/pictures.ts';
import { interleaved } from '../measure.ts';
import { BENCH_FOCUS, benchLabel, benchOrder, QUALITY } from './bench-label.ts';

/** Makes the cheapest possible picture of a format: decode, resize, encode. */
export async function plainResize(photo: Uint8Array, format: PictureFormat): Promise<Buffer> {
  return sharp(photo, { autoOrient: true })
    .resize({ ...PICTURE_SIZES[format], fit: 'cover' })
    .jpeg({ quality: QUALITY })
    .toBuffer();
}

/** Median CPU times in milliseconds, and the largest file of each format. */
export interface AgainstResizes {
  readonly floorOne: number;
  readonly one: number;
  readonly floorFive: number;
  readonly five: number;
  readonly intake: number;
  readonly bytes: Readonly<Record<PictureFormat, number>>;
}

/** Measures one theme's pictures and plain resizes in turn, from the same photo file. */
export async function againstResizes(
  pictures: Pictures,
  photo: Uint8Array,
  theme: string,
  runs: number,
  after: () => void,
): Promise<AgainstResizes> {
  const bytes = Object.fromEntries(PICTURE_FORMATS.map((format) => [format, 0])) as Record<
    PictureFormat,
    number
  >;
  const draw = async (name: string, round: number, formats: readonly PictureFormat[]): Promise<void> => {
    const label = { ...benchLabel(theme, round), brand: name };
    const drawn = await pictures.draw({ photo, focus: BENCH_FOCUS, label, order: benchOrder(1), formats });
    for (const picture of drawn)
      bytes[picture.format] = Math.max(bytes[picture.format], picture.bytes.byteLength);
  };
  const times = await interleaved(
    runs,
    {
      floorOne: () => plainResize(photo, 'feed'),
      one: (round) => draw('Satu', round, ['feed']),
      floorFive: async () => {
        for (const format of PICTURE_FORMATS) await plainResize(photo, format);
      },
      five: (round) => draw('Lima', round, PICTURE_FORMATS),
      intake: () => pictures.clean(photo),
    },
    after,
  );
  return { ...times, bytes };
}
