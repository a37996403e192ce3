import { describe, expect, it } from 'vitest';
import { cropBeside } from '../../../functions/pictures/layout/crop-beside.ts';

const photo = { width: 3000, height: 2000 };
const slot = { x: 0, y: 0, width: 1080, height: 1350 };
/** The paper with the text, over the lower half of the photo. */
const paper = { x: 0, y: 600, width: 1080, height: 750 };
const wanted = { x: 700, y: 0, width: 1600, height: 2000 };

describe('a crop beside what lies over the photo', () => {
  it('goes closer than usual when nothing else keeps a face free', () => {
    const face = { x: 1400, y: 1000, width: 180, height: 240 };
    const { covered, crop } = cropBeside(photo, { box: slot, overlays: [paper], wanted }, { faces: [face] });
    expect(covered).toBe(0);
    expect(photo.height / crop.height).toBeGreaterThan(1.25);
  });

  it('goes no closer than usual where a face is free anyway', () => {
    const face = { x: 1400, y: 400, width: 180, height: 240 };
    const { crop } = cropBeside(photo, { box: slot, overlays: [paper], wanted }, { faces: [face] });
    expect(crop).toEqual(wanted);
  });

  it('cuts a face off rather than to cover it, when it is too low for every crop', () => {
    const face = { x: 1400, y: 1720, width: 180, height: 280 };
    const { covered, cost } = cropBeside(photo, { box: slot, overlays: [paper], wanted }, { faces: [face] });
    expect(covered).toBe(0);
    expect(cost).toBeGreaterThan(1);
  });
});
