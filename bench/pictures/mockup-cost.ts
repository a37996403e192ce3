import { PACKS, type Pack } from '../../functions/domain/picture/pack.ts';
import { createPictures } from '../../functions/pictures/face.ts';
import type { BenchContext, Figure } from '../bench.ts';
import { interleaved, rounded } from '../measure.ts';
import { plainResize } from './against-resizes.ts';
import { BENCH_FOCUS, benchLabel, benchOrder } from './bench-label.ts';

/** Dark, because then the photo is blurred behind a pack that stands, which costs more than a painted ground. */
const LOOK = { composition: 'pack', tone: 'dark' } as const;

/** Measures how much more than a plain resize a picture of each pack costs; the slowest one counts. */
export async function mockupCost({ photo, photoName, runs, note }: BenchContext): Promise<Figure> {
  const pictures = createPictures();
  const drawing = (pack: Pack) => async (round: number) => {
    const label = { ...benchLabel('kraft', round), brand: `Toko ${pack}`, pack, look: LOOK };
    await pictures.draw({ photo, focus: BENCH_FOCUS, label, order: benchOrder(1), formats: ['feed'] });
  };
  const drawings = Object.fromEntries(PACKS.map((pack) => [pack, drawing(pack)])) as Record<
    Pack,
    (round: number) => Promise<void>
  >;
  const times = await interleaved(runs, { floor: () => plainResize(photo, 'feed'), ...drawings });
  const slowest = PACKS.reduce((one, other) => (times[other] > times[one] ? other : one));
  note(PACKS.map((pack) => `${pack} ${rounded(times[pack] / times.floor)}`).join(' · '));
  return {
    id: 'picture.mockup',
    value: rounded(times[slowest] / times.floor),
    goal: 8,
    unit: '× one plain resize',
    better: 'lower',
    how: `a new product's feed picture in a drawn pack ÷ decode, resize, JPEG q82 of the same file; the slowest of ${String(PACKS.length)} packs (${slowest}), theme kraft, dark tone; CPU time, in turn in one process, median of ${String(runs)}; photo ${photoName}`,
  };
}
