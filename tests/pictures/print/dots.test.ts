import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { createPrints } from '../../../functions/pictures/print/prints.ts';
import { qrDots, widthInDots } from '../../../functions/pictures/print/order-code.ts';
import { aPrintedCard, aPrintedLabel } from './printed.ts';

const prints = createPrints();
const job = { day: '2026-11-24', ink: 'colour', as: 'png' } as const;
/** A PNG begins with a signature and the chunk IHDR, in which the depth is at this byte. */
const DEPTH_AT = 24;

async function read(png: Uint8Array) {
  const { data, info } = await sharp(png)
    .greyscale()
    .extractChannel(0)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { depth: png[DEPTH_AT], levels: new Set(data), data, width: info.width, height: info.height };
}

async function refusedFields(printing: Promise<Uint8Array>): Promise<readonly unknown[]> {
  try {
    await printing;
  } catch (error) {
    if (error instanceof ProblemError) return error.problems.map(({ field }) => field);
    throw error;
  }
  return [];
}

describe('a picture for a thermal printer', () => {
  it('has one bit for each of 384 dots a line, and is as high as its text', async () => {
    for (const printing of [
      prints.labelSheet(aPrintedLabel(), 'roll', job),
      prints.shelfCards(aPrintedCard(), 'roll', job),
    ]) {
      const { depth, levels, width, height } = await read(await printing);
      expect(depth).toBe(1);
      expect(levels).toEqual(new Set([0, 255]));
      expect(width).toBe(384);
      expect(height).toBeGreaterThan(384);
    }
  });

  it('grows with its rows, and each has letters in it', async () => {
    const inkOf = async (rows: number) => {
      const label = aPrintedLabel({ rows: aPrintedLabel().rows.slice(0, rows) });
      const { data, height } = await read(await prints.labelSheet(label, 'roll', job));
      return { height, black: data.filter((level) => level === 0).length };
    };
    const [three, five] = [await inkOf(3), await inkOf(5)];
    expect(five.height).toBeGreaterThan(three.height + 2 * 16);
    expect(five.black).toBeGreaterThan(three.black + 2 * 300);
  });

  it('has the words of Arabic, with their brackets where a page has them', async () => {
    const row = (value: string) => ({ label: 'Nama', value, wide: true });
    const of = async (value: string) =>
      read(await prints.labelSheet(aPrintedLabel({ rows: [row(value)] }), 'roll', job));
    const [with_, without] = [await of('(قهوة مطحونة)'), await of('قهوة مطحونة')];
    const black = (one: typeof with_) => one.data.filter((level) => level === 0).length;
    expect(black(with_)).toBeGreaterThan(black(without));
  });

  it('gives the same bytes for the same request', async () => {
    const one = await prints.labelSheet(aPrintedLabel(), 'roll', job);
    const other = await createPrints().labelSheet(aPrintedLabel(), 'roll', job);
    expect(Buffer.compare(one, other)).toBe(0);
  });

  it('is made of one copy on a roll, and of nothing else', async () => {
    expect(await refusedFields(prints.labelSheet(aPrintedLabel(), 'medium', job))).toEqual(['as']);
    expect(await refusedFields(prints.shelfCards(aPrintedCard(), 'card', job))).toEqual(['as']);
    const many = prints.labelSheet(aPrintedLabel(), 'roll', { ...job, copies: 2 });
    expect(await refusedFields(many)).toEqual(['copies']);
    expect(await refusedFields(prints.labelSheet(aPrintedLabel(), 'roll', { ...job, copies: 1 }))).toEqual(
      [],
    );
  });
});

describe('the code on a roll', () => {
  it.each(['https://wa.me/628', 'https://wa.me/6280000000101?text=Halo%2C%20saya%20mau%20pesan'])(
    'has modules of whole dots (%s)',
    (link) => {
      const dots = qrDots(link);
      const width = widthInDots(dots, 22);
      expect(width).toBeLessThanOrEqual(22);
      expect(width).toBeGreaterThan(14);
      expect((width * 8) / (dots.side + 8)).toBeCloseTo(Math.round((width * 8) / (dots.side + 8)), 9);
    },
  );
});
