import sharp from 'sharp';
import { PICTURE_SIZES } from '../../functions/domain/picture/picture-format.ts';
import type { SellerPictures } from '../../functions/ports/pictures.ts';
import { cpuOf, median } from '../measure.ts';
import { BENCH_FOCUS, benchLabel, benchOrder, QUALITY } from './bench-label.ts';

/** The number of sellers of a large campaign. */
export const SELLERS = 150;

/**
 * Returns the median CPU time in milliseconds of one more seller's feed picture, and of one JPEG of the same picture, in
 * turn.
 */
export async function furtherSellers(
  pictures: SellerPictures,
  photo: Uint8Array,
  theme: string,
  after: () => void,
): Promise<{ readonly seller: number; readonly encode: number }> {
  const orders = Array.from({ length: SELLERS }, (_, seller) => benchOrder(seller));
  const request = { photo, focus: BENCH_FOCUS, label: benchLabel(theme, -9) };
  const drawing = pictures.drawForSellers(request, orders, ['feed'])[Symbol.asyncIterator]();
  const first = await drawing.next();
  if (first.done === true) throw new Error('no picture was drawn');
  const pixels = await sharp(first.value.bytes).raw().toBuffer();
  const raw = { ...PICTURE_SIZES.feed, channels: 3 } as const;
  const [sellers, encodes]: [number[], number[]] = [[], []];
  for (let further = 1; further < SELLERS; further += 1) {
    sellers.push(await cpuOf(() => drawing.next()));
    encodes.push(await cpuOf(() => sharp(pixels, { raw }).jpeg({ quality: QUALITY }).toBuffer()));
    after();
  }
  return { seller: median(sellers), encode: median(encodes) };
}
