import { expect, it } from 'vitest';
import { cropBeside, inPicture } from '../../../functions/pictures/layout/crop-beside.ts';

const photo = { width: 1000, height: 1000 };
const box = { x: 0, y: 0, width: 1000, height: 500 };
const overlay = { x: 0, y: 350, width: 1000, height: 150 };
const wanted = { x: 0, y: 500, width: 1000, height: 500 };
const face = { x: 0, y: 0, width: 200, height: 200 };
const point = { x: 500, y: 850 };

it('a point that a person set is neither cut off nor hidden, although a face is elsewhere in the photo', () => {
  const slot = { box, overlays: [overlay], wanted };
  const shownAt = (crop: typeof box): number => inPicture({ ...point, width: 1, height: 1 }, crop, box).y;
  const usual = cropBeside(photo, slot, { faces: [face] });
  expect(usual.crop.y + usual.crop.height).toBeLessThan(point.y);
  const { crop, covered } = cropBeside(photo, slot, { faces: [face], point });
  expect(covered).toBe(0);
  expect(shownAt(crop)).toBeGreaterThanOrEqual(0);
  expect(shownAt(crop)).toBeLessThan(overlay.y);
});
