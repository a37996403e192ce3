import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SIDE } from '../../functions/domain/picture/photo-limits.ts';
import { ATTEMPTS, fitSize, LONGEST_SIDE, shrinkTo } from '../../web/photo/fit-size.ts';

const side = fc.integer({ min: 1, max: 12_000 });

describe('making a photo small', () => {
  it('keeps the proportions and never enlarges', () => {
    expect(fitSize({ width: 4000, height: 3000 }, LONGEST_SIDE)).toEqual({ width: 1440, height: 1080 });
    expect(fitSize({ width: 300, height: 200 }, LONGEST_SIDE)).toEqual({ width: 300, height: 200 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const fitted = fitSize({ width, height }, LONGEST_SIDE);
        expect(Math.max(fitted.width, fitted.height)).toBeLessThanOrEqual(LONGEST_SIDE);
        expect(fitted.width).toBeLessThanOrEqual(width);
        expect(fitted.height).toBeLessThanOrEqual(height);
        expect(Math.min(fitted.width, fitted.height)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('ends at the first attempt that is small enough, without trying further', async () => {
    const tried: number[] = [];
    const encode = async ({ quality }: { readonly quality: number }) => {
      tried.push(quality);
      return { size: quality * 1000 };
    };
    expect(await shrinkTo(750, encode)).toEqual({ size: 700 });
    expect(tried).toEqual([0.85, 0.78, 0.7]);
  });

  it('gives the smallest there was when nothing is small enough', async () => {
    const sizes = [900, 500, 700];
    const encode = async () => ({ size: sizes.shift() ?? 1000 });
    expect(await shrinkTo(100, encode, ATTEMPTS.slice(0, 3))).toEqual({ size: 500 });
  });

  it('never goes so small that intake would refuse a photo of usual proportions', () => {
    for (const { longest } of ATTEMPTS) {
      const phone = fitSize({ width: 4000, height: 2250 }, longest);
      expect(Math.min(phone.width, phone.height)).toBeGreaterThanOrEqual(LEAST_SIDE);
    }
  });
});
