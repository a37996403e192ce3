import { createPictures } from '../../functions/pictures/face.ts';
import type { BenchContext, Figure } from '../bench.ts';
import { cpuOf, median, rounded, WARM_UP } from '../measure.ts';
import { BENCH_FOCUS, benchLabel, benchOrder } from './bench-label.ts';
import { imageMagickPeer } from './peer-imagemagick.ts';
import { satoriPeer } from './peer-satori.ts';

interface Peer {
  readonly name: string;
  readonly id: string;
  readonly goal: number;
  /** Draws once and returns the CPU milliseconds. */
  readonly draw: () => Promise<number>;
}

async function findPeers({ photo, photoPath, note }: BenchContext): Promise<readonly Peer[]> {
  const satori = await satoriPeer(photo);
  const imageMagick = await imageMagickPeer(photoPath);
  if (!satori) note('satori and @resvg/resvg-js are not installed: not measured');
  if (!imageMagick) note('ImageMagick is not installed: not measured');
  return [
    ...(satori
      ? [{ name: 'satori + resvg + sharp', id: 'vs_satori', goal: 1.6, draw: () => cpuOf(satori) }]
      : []),
    ...(imageMagick ? [{ name: 'ImageMagick', id: 'vs_imagemagick', goal: 4, draw: imageMagick }] : []),
  ];
}

/** Measures other programs drawing their closest equivalent, in turn with the slowest of our themes. */
export async function peerFigures(
  context: BenchContext,
  themes: readonly string[],
): Promise<readonly Figure[]> {
  const peers = await findPeers(context);
  if (peers.length === 0) return [];
  const pictures = createPictures();
  const ours = new Map(themes.map((theme) => [theme, [] as number[]]));
  const theirs = new Map(peers.map(({ id }) => [id, [] as number[]]));
  for (let round = -WARM_UP; round < context.runs; round += 1) {
    for (const theme of themes) {
      const request = {
        photo: context.photo,
        focus: BENCH_FOCUS,
        order: benchOrder(1),
        formats: ['feed'] as const,
      };
      const cpu = await cpuOf(() => pictures.draw({ ...request, label: benchLabel(theme, 1000 + round) }));
      if (round >= 0) ours.get(theme)?.push(cpu);
    }
    for (const { id, draw } of peers) {
      const cpu = await draw();
      if (round >= 0) theirs.get(id)?.push(cpu);
    }
  }
  const slowest = Math.max(...[...ours.values()].map(median));
  return peers.map(({ name, id, goal }) => ({
    id: `picture.${id}`,
    value: rounded(median(theirs.get(id) ?? []) / slowest),
    goal,
    unit: '× our CPU time',
    better: 'higher',
    how: `CPU time of ${name} for photo, label and order line in a plain layout, feed size, JPEG q82 ÷ ours in the slowest theme; in turn, median of ${String(context.runs)}; photo ${context.photoName}`,
  }));
}
