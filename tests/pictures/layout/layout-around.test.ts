import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PhotoContents } from '../../../functions/domain/picture/photo-contents.ts';
import { type Box, overlaps } from '../../../functions/pictures/layout/box.ts';
import { inPicture } from '../../../functions/pictures/layout/crop-beside.ts';
import { facesIn, layoutAround } from '../../../functions/pictures/layout/layout-around.ts';
import { layoutPicture, type PictureLayout } from '../../../functions/pictures/layout/layout-picture.ts';
import { boundsOf, isOverPhoto, overlaysOf } from '../../../functions/pictures/layout/overlays.ts';
import { runs } from '../../fixed-chance.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { faultsOf } from '../layout-faults.ts';
import { orderIn } from '../../../functions/pictures/layout/layout-order.ts';
import { framesOf, THEMES, WORN_THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

const MIDDLE = { x: 0.5, y: 0.5 };
const usual = new Set(THEMES);
/** Compositions share their measures, so one skin that wears them all is enough beside each theme's own. */
const tested = WORN_THEMES.filter((theme) => usual.has(theme) || theme.name === 'festive');
const cases = tested.flatMap((theme) =>
  framesOf(theme).map(
    ([name, frame]) => [`${theme.name} as ${theme.composition}`, name, { theme, frame }] as const,
  ),
);

const anyFace = fc
  .record({
    x: fc.double({ min: 0, max: 0.9, noNaN: true }),
    y: fc.double({ min: 0, max: 0.9, noNaN: true }),
    side: fc.double({ min: 0.02, max: 0.45, noNaN: true }),
    /** Models tell what may be a face from 0.6 on. */
    score: fc.constantFrom(0.62, 0.95),
  })
  .map(({ x, y, side, score }) => ({
    box: { x, y, width: Math.min(side, 1 - x), height: Math.min(side * 1.3, 1 - y) },
    score,
  }));
const anyContents: fc.Arbitrary<PhotoContents> = fc.record({
  faces: fc.array(anyFace, { minLength: 1, maxLength: 3 }),
});
const anyPhoto = fc.constantFrom(
  { width: 1200, height: 900 },
  { width: 900, height: 1200 },
  { width: 1000, height: 1000 },
);

/** Where the photo of a layout shows a box of it, as far as its slot reaches. */
function shown(
  layout: PictureLayout,
  box: Box,
  photo: { readonly width: number; readonly height: number },
): Box | undefined {
  const { slot, mount, crop } = layout.photo;
  const whole = { x: 0, y: 0, ...photo };
  if (!mount && !crop) throw new Error('the layout says nothing about the photo');
  const { x, y, width, height } = mount ? inPicture(box, whole, mount) : inPicture(box, crop ?? whole, slot);
  const left = Math.max(x, slot.x);
  const top = Math.max(y, slot.y);
  const inside = {
    x: left,
    y: top,
    width: Math.min(x + width, slot.x + slot.width) - left,
    height: Math.min(y + height, slot.y + slot.height) - top,
  };
  return inside.width > 0 && inside.height > 0 ? inside : undefined;
}

const inPixels = (
  { x, y, width, height }: Box,
  photo: { readonly width: number; readonly height: number },
): Box => ({
  x: x * photo.width,
  y: y * photo.height,
  width: width * photo.width,
  height: height * photo.height,
});

describe('the room around a face', () => {
  const photo = { width: 1000, height: 800 };
  const box = { x: 0.5, y: 0.25, width: 0.1, height: 0.25 };
  const [least] = facesIn([{ box, score: 0.9 }], photo);
  const [more] = facesIn([{ box, score: 0.65 }], photo);

  it('is a little more than its box', () => {
    expect(least).toEqual({ x: 484, y: 184, width: 132, height: 232 });
  });

  it('is wider where the models are not sure, since their box may lie a fifth of its height beside the face', () => {
    expect(more).toEqual({ x: 450, y: 150, width: 200, height: 300 });
  });
});

describe.each(cases)('the layout of the theme %s for a %s', (_, __, { theme, frame: usualFrame }) => {
  const { geometry } = usualFrame;
  const laidOut = (contents: PhotoContents, photo = usualFrame.photo, label = labelOf(), type = roughType) =>
    layoutAround(label, { ...usualFrame, photo }, { focus: MIDDLE, contents }, theme, type);

  it('lays nothing on a face, wherever faces are', () => {
    fc.assert(
      fc.property(
        anyContents,
        anyPhoto,
        fc.boolean(),
        fc.boolean(),
        (contents, photo, toTheLeft, soldOut) => {
          const label = labelOf(soldOut ? { mark: { kind: 'soldOut', text: 'Habis' } } : {});
          const layout = laidOut(contents, photo, label, toTheLeft ? roughTypeToTheLeft : roughType);
          const overlays = [
            ...overlaysOf(layout, theme, geometry),
            ...layout.ornaments.filter(isOverPhoto).map(boundsOf),
          ];
          for (const { box } of contents.faces) {
            const face = shown(layout, inPixels(box, photo), photo);
            expect(face && overlays.filter((one) => overlaps(one, face))).toEqual(face && []);
          }
        },
      ),
      { numRuns: runs(5) },
    );
  });

  it('stays without a fault where signs make room for a face', () => {
    fc.assert(
      fc.property(anyContents, anyPhoto, (contents, photo) => {
        const layout = laidOut(contents, photo);
        const order = orderIn(orderOf(), geometry, usualFrame.size, theme, roughType);
        expect(faultsOf(theme, { ...usualFrame, photo }, { layout, order })).toEqual([]);
      }),
      { numRuns: runs(3) },
    );
  });

  it('is what it was where nobody looked into the photo, or found nothing', () => {
    const { photo } = usualFrame;
    const before = layoutPicture(labelOf(), usualFrame, theme, roughType);
    expect(layoutAround(labelOf(), usualFrame, { focus: MIDDLE }, theme, roughType)).toEqual(before);
    expect(laidOut({ faces: [] }, photo)).toEqual(before);
    const beans = Array.from({ length: 8 }, (_one, at) => ({
      box: { x: at / 10, y: 0.4, width: 0.03, height: 0.04 },
      score: 0.8,
    }));
    expect(laidOut({ faces: beans }, photo)).toEqual(before);
  });
});
