import { createPictures } from '../functions/pictures/face.ts';
import { progressBar } from '../bin/kit/progress-bar.ts';
import type { Bench, BenchContext, Figure } from './bench.ts';
import { median, rounded, WARM_UP } from './measure.ts';
import { againstResizes, type AgainstResizes } from './pictures/against-resizes.ts';
import { themes } from './pictures/bench-label.ts';
import { furtherSellers, SELLERS } from './pictures/further-sellers.ts';
import { mockupCost } from './pictures/mockup-cost.ts';
import { neighboursAlike } from './pictures/neighbours-alike.ts';
import { overlayOnFace } from '../tests/pictures/overlay-on-face.ts';
import { peerFigures } from './pictures/peers.ts';
import { bundleLoneProcess, runAlone } from './pictures/run-alone.ts';

const LONE_RUNS = 5;

interface Measured {
  readonly theme: string;
  readonly times: AgainstResizes;
  readonly sellers: { readonly seller: number; readonly encode: number };
  readonly cold: number;
  readonly memory: number;
}

async function measureTheme(
  theme: string,
  context: BenchContext,
  step: (what: string) => void,
): Promise<Measured> {
  const { photo, photoPath, runs } = context;
  // A new one for each theme: caches of earlier themes would count towards this one's memory and speed.
  const pictures = createPictures();
  const times = await againstResizes(pictures, photo, theme, runs, () => step(`${theme} · one and five`));
  const clean = await pictures.clean(photo);
  const sellers = await furtherSellers(pictures, clean.bytes, theme, () => step(`${theme} · sellers`));
  const [first, peaks]: [number[], number[]] = [[], []];
  for (let run = 0; run < LONE_RUNS; run += 1) {
    first.push(await runAlone('first', photoPath, theme));
    peaks.push(await runAlone('memory', photoPath, theme));
    step(`${theme} · alone`);
  }
  return { theme, times, sellers, cold: median(first), memory: Math.max(...peaks) };
}

function figuresOf(all: readonly Measured[], { photoName, runs }: BenchContext): readonly Figure[] {
  const worst = (value: (measured: Measured) => number): { readonly value: number; readonly theme: string } =>
    all
      .map((measured) => ({ value: value(measured), theme: measured.theme }))
      .reduce((one, other) => (other.value > one.value ? other : one));
  const figure = (
    name: string,
    goal: number,
    unit: string,
    value: (measured: Measured) => number,
    how: (theme: string) => string,
  ): Figure => {
    const slowest = worst(value);
    return {
      id: `picture.${name}`,
      value: rounded(slowest.value),
      goal,
      unit,
      better: 'lower',
      how: `${how(slowest.theme)}; photo ${photoName}`,
    };
  };
  const ratio = `CPU time, in turn in one process, median of ${String(runs)}`;
  const slowest = (theme: string): string => `the slowest of ${String(all.length)} themes (${theme})`;
  const size = (format: 'feed' | 'link' | 'whatsapp', goal: number): Figure =>
    figure(
      `${format}_kb`,
      goal,
      'KB',
      ({ times }) => times.bytes[format] / 1000,
      (theme) => `largest ${format} file of all rounds and themes (${theme})`,
    );
  return [
    figure(
      'one',
      2,
      '× one plain resize',
      ({ times }) => times.one / times.floorOne,
      (theme) =>
        `decode, colours, label, JPEG of a new product's feed picture ÷ decode, resize, JPEG q82 of the same file; intake apart; ${ratio}; ${slowest(theme)}`,
    ),
    figure(
      'five',
      1.3,
      '× five plain resizes',
      ({ times }) => times.five / times.floorFive,
      (theme) =>
        `five formats of a new product ÷ five plain resizes of the same file; ${ratio}; ${slowest(theme)}`,
    ),
    figure(
      'intake',
      2,
      '× one plain resize',
      ({ times }) => times.intake / times.floorOne,
      (theme) =>
        `checking, turning, stripping, storing size and focus of an upload, once for a product (a goal of our own); ${ratio}, beside ${theme}`,
    ),
    figure(
      'seller',
      1.6,
      '× one JPEG encode',
      ({ sellers }) => sellers.seller / sellers.encode,
      (theme) =>
        `one more seller's feed picture ÷ JPEG q82 of the same 1080 × 1350 pixels; CPU time, in turn, median of ${String(SELLERS - 1)}; ${slowest(theme)}`,
    ),
    figure(
      'cold',
      10,
      '× one plain resize',
      ({ cold, times }) => cold / times.floorOne,
      (theme) =>
        `CPU time from the start of a bundled process to its first feed picture, median of ${String(LONE_RUNS)} ÷ one warm plain resize; ${slowest(theme)}`,
    ),
    figure(
      'rss_mb',
      300,
      'MB',
      ({ memory }) => memory,
      (theme) =>
        `peak resident memory (VmHWM) of a bundled process by itself, as Lambda runs it, sharp without cache and with one thread, that takes a photo in, draws five formats and ${String(SELLERS)} sellers; highest of ${String(LONE_RUNS)}; ${slowest(theme)}`,
    ),
    size('feed', 350),
    size('link', 250),
    size('whatsapp', 120),
  ];
}

/** How much more Etalase's pictures cost than plain resizes. The slowest theme counts. */
export const bench: Bench = {
  area: 'pictures',
  async run(context) {
    const names = themes();
    await bundleLoneProcess();
    const bar = progressBar(
      process.stderr,
      names.length * (context.runs + WARM_UP + SELLERS - 1 + LONE_RUNS),
    );
    const all: Measured[] = [];
    for (const theme of names) all.push(await measureTheme(theme, context, (what) => bar.step(what)));
    bar.end(`${String(all.length)} themes measured`);
    for (const { theme, times, sellers, cold, memory } of all) {
      const figures = [
        `one ${rounded(times.one, 0)} / ${rounded(times.floorOne, 0)} ms`,
        `five ${rounded(times.five, 0)} / ${rounded(times.floorFive, 0)} ms`,
        `intake ${rounded(times.intake, 0)} ms`,
        `seller ${rounded(sellers.seller, 1)} / ${rounded(sellers.encode, 1)} ms`,
        `cold ${rounded(cold, 0)} ms`,
        `peak ${rounded(memory, 0)} MB`,
      ];
      context.note(`${theme}: ${figures.join(' · ')}`);
    }
    const onFace = await overlayOnFace(context.faces, context);
    return [
      ...figuresOf(all, context),
      await neighboursAlike(context),
      await mockupCost(context),
      ...(onFace ? [onFace] : []),
      ...(context.peers ? await peerFigures(context, names) : []),
    ];
  },
};
