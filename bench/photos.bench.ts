import sharp from 'sharp';
import { createPictures } from '../functions/pictures/face.ts';
import type { Bench, BenchContext, Figure } from './bench.ts';
import { interleaved, rounded } from './measure.ts';
import { plainResize } from './pictures/against-resizes.ts';

/** How much darker, in levels, the photo is made that is repaired: about two stops, with a yellow cast. */
const DIM = { red: 0.5, green: 0.46, blue: 0.34 } as const;

async function dimmed(photo: Uint8Array): Promise<Buffer> {
  return sharp(photo).linear([DIM.red, DIM.green, DIM.blue], [0, 0, 0]).jpeg({ quality: 90 }).toBuffer();
}

async function repairFigure({ photo, photoName, runs, note }: BenchContext): Promise<Figure> {
  const pictures = createPictures();
  const dim = await dimmed((await pictures.clean(photo)).bytes);
  const repair = async (): Promise<void> => {
    if (!(await pictures.study(dim, { colours: true })).repaired)
      throw new Error('the dimmed photo was not repaired');
  };
  const times = await interleaved(runs, { floor: () => plainResize(photo, 'feed'), repair });
  note(`repair ${rounded(times.repair, 0)} / ${rounded(times.floor, 0)} ms`);
  return {
    id: 'photo.repair',
    value: rounded(times.repair / times.floor),
    goal: 1.8,
    unit: '× one plain resize',
    better: 'lower',
    how: `judging, measuring and repairing a kept photo that was made two stops darker and yellow ÷ decode, resize, JPEG q82 of the file; CPU time, in turn in one process, median of ${String(runs)}; photo ${photoName}`,
  };
}

/** What is done to a photo once, before it is drawn. */
export const bench: Bench = {
  area: 'photos',
  run: async (context) => [await repairFigure(context)],
};
