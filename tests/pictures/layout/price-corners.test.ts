import { describe, expect, it } from 'vitest';
import {
  cornersAfter,
  PRICE_CORNERS,
  type PriceCorner,
} from '../../../functions/domain/picture/price-corner.ts';
import type { PhotoContents } from '../../../functions/domain/picture/photo-contents.ts';
import { overlaps } from '../../../functions/pictures/layout/box.ts';
import { inPicture } from '../../../functions/pictures/layout/crop-beside.ts';
import { layoutAround } from '../../../functions/pictures/layout/layout-around.ts';
import { orderIn } from '../../../functions/pictures/layout/layout-order.ts';
import { overlaysOf } from '../../../functions/pictures/layout/overlays.ts';
import { cornerOf } from '../../../functions/pictures/layout/price-corners.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { faultsOf } from '../layout-faults.ts';
import { framesOf, themeNamed, THEMES, WORN_THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

const MIDDLE = { x: 0.5, y: 0.5 };
const usual = new Set(THEMES);
/** Compositions share their measures, so one skin that wears them all is enough beside each theme's own. */
const cases = WORN_THEMES.filter((theme) => usual.has(theme) || theme.name === 'festive').flatMap((theme) =>
  framesOf(theme).map(
    ([name, frame]) => [`${theme.name} as ${theme.composition}`, name, { theme, frame }] as const,
  ),
);

it('the corners follow each other along the photo’s edge, and begin anew', () => {
  expect(cornersAfter('bottomStart')).toEqual(['topStart', 'topEnd', 'bottomEnd', 'bottomStart']);
});

describe.each(cases)('the price of the theme %s for a %s', (_, __, { theme, frame }) => {
  const laidOut = (priceCorner?: PriceCorner, contents?: PhotoContents, type = roughType) =>
    layoutAround(
      labelOf(priceCorner ? { priceCorner } : {}),
      frame,
      { focus: MIDDLE, ...(contents && { contents }) },
      theme,
      type,
    );

  it('is in the corner that was chosen, or where it was, and without a fault', () => {
    const usualLayout = laidOut();
    for (const corner of PRICE_CORNERS) {
      const layout = laidOut(corner);
      const order = orderIn(orderOf(), frame.geometry, frame.size, theme, roughType);
      expect(faultsOf(theme, frame, { layout, order })).toEqual([]);
      expect(cornerOf(layout) === corner ? usualLayout : layout).toEqual(usualLayout);
    }
  });

  it('lies on no face in any corner', () => {
    const face = { x: 0.7, y: 0.05, width: 0.22, height: 0.3 };
    const contents = { faces: [{ box: face, score: 0.95 }] };
    const photo = frame.photo;
    const inPixels = {
      x: face.x * photo.width,
      y: face.y * photo.height,
      width: face.width * photo.width,
      height: face.height * photo.height,
    };
    for (const corner of PRICE_CORNERS) {
      const layout = laidOut(corner, contents, corner.endsWith('Start') ? roughTypeToTheLeft : roughType);
      const { slot, mount, crop } = layout.photo;
      const whole = { x: 0, y: 0, ...photo };
      const shown = mount ? inPicture(inPixels, whole, mount) : inPicture(inPixels, crop ?? whole, slot);
      const x = Math.max(shown.x, slot.x);
      const y = Math.max(shown.y, slot.y);
      const width = Math.min(shown.x + shown.width, slot.x + slot.width) - x;
      const height = Math.min(shown.y + shown.height, slot.y + slot.height) - y;
      const seen = width > 0 && height > 0 ? { x, y, width, height } : undefined;
      const over = overlaysOf(layout, theme, frame.geometry).filter((one) => seen && overlaps(one, seen));
      expect(over).toEqual([]);
    }
  });
});

describe('the corners of a picture', () => {
  const feed = (theme: ReturnType<typeof themeNamed>) => {
    const [, frame] = framesOf(theme).find(([name]) => name.startsWith('feed')) ?? [];
    if (!frame) throw new Error('a theme draws a feed picture');
    return frame;
  };
  const cornersOf = (name: string, composition: string): readonly PriceCorner[] => {
    const theme = themeNamed(name, composition);
    const frame = feed(theme);
    return PRICE_CORNERS.filter((priceCorner) => {
      const layout = layoutAround(labelOf({ priceCorner }), frame, { focus: MIDDLE }, theme, roughType);
      return cornerOf(layout) === priceCorner;
    });
  };

  it.each([
    ['kraft', 'panel'],
    ['festive', 'close'],
    ['festive', 'full'],
    ['festive', 'frame'],
  ])('are all free in %s as %s, whatever the usual one', (theme, composition) => {
    expect(cornersOf(theme, composition)).toEqual(PRICE_CORNERS);
  });

  it('are none where the price is the stub of a ticket', () => {
    expect(cornersOf('landscape', 'panel')).toEqual([]);
  });
});
