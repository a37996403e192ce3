import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains } from '../../../functions/pictures/layout/box.ts';
import { cropAround, fitInside, shapeDifference } from '../../../functions/pictures/layout/crop.ts';

const size = fc.record({
  width: fc.integer({ min: 40, max: 5000 }),
  height: fc.integer({ min: 40, max: 5000 }),
});
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const point = fc.record({ x: fraction, y: fraction });

describe('cropping around a focus', () => {
  it('stays inside the photo, in the slot’s shape, as large as can be', () => {
    fc.assert(
      fc.property(size, size, point, point, (photo, slot, focus, aim) => {
        const crop = cropAround(photo, slot, focus, aim);
        expect(contains({ x: 0, y: 0, ...photo }, crop)).toBe(true);
        expect(crop.width === photo.width || crop.height === photo.height).toBe(true);
        const exact = slot.width / slot.height;
        expect(crop.width).toBeGreaterThanOrEqual(Math.floor((crop.height - 1) * exact));
        expect(crop.width - 1).toBeLessThanOrEqual(Math.ceil((crop.height + 1) * exact));
      }),
    );
  });

  it('puts the focus where the slot wants the subject', () => {
    const crop = cropAround(
      { width: 4000, height: 3000 },
      { width: 1000, height: 500 },
      { x: 0.5, y: 0.6 },
      { x: 0.5, y: 0.5 },
    );
    expect(crop).toEqual({ x: 0, y: 800, width: 4000, height: 2000 });
  });

  it('goes to the edge and no further for a focus in the corner', () => {
    const crop = cropAround(
      { width: 3000, height: 4000 },
      { width: 800, height: 800 },
      { x: 1, y: 1 },
      { x: 0.5, y: 0.5 },
    );
    expect(crop).toEqual({ x: 0, y: 1000, width: 3000, height: 3000 });
  });
});

describe('shapes', () => {
  it('differ as much one way as the other', () => {
    expect(shapeDifference({ width: 2, height: 1 }, { width: 1, height: 1 })).toBe(2);
    expect(shapeDifference({ width: 1, height: 2 }, { width: 1, height: 1 })).toBe(2);
    expect(shapeDifference({ width: 30, height: 20 }, { width: 3, height: 2 })).toBe(1);
  });

  it('keep their ratio when fitted', () => {
    expect(fitInside({ width: 3000, height: 4000 }, { width: 900, height: 600 })).toEqual({
      width: 450,
      height: 600,
    });
  });
});
