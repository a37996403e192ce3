import { readdirSync, readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawGolden } from './draw-golden.ts';
import { GOLDEN_CASES } from './golden-cases.ts';

/**
 * Tolerance: other builds of libvips, Pango and librsvg may set a pixel's brightness a little differently. Over the
 * whole picture the mean difference may be half a level of 255; in no square of 20 × 20 pixels may it be more than 3,
 * which a missing row of stitches or a word moved by a pixel exceeds.
 */
const MOST_MEAN = 0.5;
const MOST_IN_SQUARE = 3;
const SQUARE = 20;

async function greyOf(picture: Buffer) {
  const { data, info } = await sharp(picture)
    .removeAlpha()
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** Mean difference over the picture and in its worst square. */
async function differences(one: Buffer, other: Buffer): Promise<{ mean: number; worst: number }> {
  const [a, b] = [await greyOf(one), await greyOf(other)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const squares = new Map<string, { sum: number; count: number }>();
  let sum = 0;
  for (let at = 0; at < a.width * a.height; at += 1) {
    const difference = Math.abs((a.data[at * a.channels] ?? 0) - (b.data[at * b.channels] ?? 0));
    sum += difference;
    const key = `${Math.floor((at % a.width) / SQUARE)} ${Math.floor(at / a.width / SQUARE)}`;
    const square = squares.get(key) ?? { sum: 0, count: 0 };
    squares.set(key, { sum: square.sum + difference, count: square.count + 1 });
  }
  const worst = Math.max(...[...squares.values()].map((square) => square.sum / square.count));
  return { mean: sum / (a.width * a.height), worst };
}

const golden = (name: string): Buffer => readFileSync(new URL(`golden/${name}`, import.meta.url));

describe('the pictures of the themes', () => {
  it.each(GOLDEN_CASES)('look as they did when a person last looked at them: $name', async (goldenCase) => {
    const drawn = await drawGolden(goldenCase);
    expect(drawn).toHaveLength(goldenCase.formats.length);
    for (const { name, jpeg } of drawn) {
      const { mean, worst } = await differences(golden(name), jpeg);
      expect({ name, mean: mean <= MOST_MEAN, worst: worst <= MOST_IN_SQUARE }).toEqual({
        name,
        mean: true,
        worst: true,
      });
    }
  });

  it('are all still drawn: no golden picture is left over', () => {
    const drawn = GOLDEN_CASES.flatMap(({ name, formats }) =>
      formats.map((format) => `${name}-${format}.jpg`),
    );
    expect(readdirSync(new URL('golden', import.meta.url)).toSorted()).toEqual(drawn.toSorted());
  });

  it('are told apart from one another', async () => {
    const { mean } = await differences(golden('food-feed.jpg'), golden('full-feed.jpg'));
    expect(mean).toBeGreaterThan(MOST_MEAN);
  });
});
