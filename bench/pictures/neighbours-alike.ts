import sharp from 'sharp';
import { createPictures } from '../../functions/pictures/face.ts';
import { colourDifference, type Rgb } from '../../functions/domain/picture/rgb.ts';
import type { BenchContext, Figure } from '../bench.ts';
import { BENCH_FOCUS, benchLabel, benchOrder, themes } from './bench-label.ts';

const PICTURES = 30;
const MUCH =
  'Digiling halus supaya bisa diseduh langsung di gelas, atau kasar kalau di rumah ada saringan dan waktu yang cukup untuk menunggu.';
/** A page is shown in this many columns. */
const COLUMNS = 3;
const LEAST_DIFFERENCE = 15;
/** The side of the square whose mean colour is the ground's, in pixels, and its distance from the picture's edges. */
const SQUARE = 16;
const MARGIN = 6;
/** Above the order line, in the compositions whose paper is at the bottom. */
const LOW = 1190;

async function groundOf(picture: Uint8Array, composition: string): Promise<Rgb> {
  const top = composition === 'words' ? MARGIN : LOW;
  // `stats` would read the whole picture, so the square is cut out first.
  const square = await sharp(picture)
    .extract({ left: MARGIN, top, width: SQUARE, height: SQUARE })
    .toBuffer();
  const { channels } = await sharp(square).stats();
  const [red, green, blue] = channels.map(({ mean }) => mean);
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/**
 * Draws thirty pictures of one page, of every theme in turn, and counts those that look like the one beside or above them:
 * the same composition, or a ground outside the photo that differs by less than ΔE 15.
 */
export async function neighboursAlike({ photo, photoName }: BenchContext): Promise<Figure> {
  const pictures = createPictures();
  const { bytes } = await pictures.clean(photo);
  const names = themes();
  const seen: { readonly composition: string; readonly ground: Rgb }[] = [];
  for (let number = 0; number < PICTURES; number += 1) {
    const theme = names[number % names.length] ?? '';
    // Every third product is sold in a pack.
    const pack = number % 3 === 0 ? 'pouch' : undefined;
    const usual = benchLabel(theme, number);
    // Every second product has so much to say that some compositions have no room for it.
    const description = number % 4 < 2 ? usual.description : `${usual.description} ${MUCH}`;
    const bare = { ...usual, description, ...(pack && ({ pack } as const)) };
    const look = pictures.lookOnPage(bare, number);
    if (!look) throw new Error(`there is no theme ${theme}`);
    const label = { ...bare, look };
    const request = { photo: bytes, focus: BENCH_FOCUS, label, order: benchOrder(1) };
    const [drawn] = await pictures.draw({ ...request, formats: ['feed'] });
    if (!drawn) throw new Error('no picture was drawn');
    const { composition = look.composition } = drawn;
    seen.push({ composition, ground: await groundOf(drawn.bytes, composition) });
  }
  const alike = seen.filter(({ composition, ground }, index) =>
    [...(index % COLUMNS > 0 ? [1] : []), COLUMNS].some((distance) => {
      const other = seen[index - distance];
      if (!other) return false;
      return other.composition === composition || colourDifference(other.ground, ground) < LEAST_DIFFERENCE;
    }),
  );
  return {
    id: 'picture.neighbours_alike',
    value: alike.length,
    goal: 0,
    unit: 'pictures',
    better: 'lower',
    how: `of ${String(PICTURES)} feed pictures of one page, of ${String(names.length)} themes in turn, half of them with long texts, those drawn in the same composition as the one beside or above them in three columns, or with a drawn ground under ΔE ${String(LEAST_DIFFERENCE)} from its; photo ${photoName}`,
  };
}
