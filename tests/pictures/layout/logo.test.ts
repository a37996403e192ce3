import { describe, expect, it } from 'vitest';
import { TONES } from '../../../functions/domain/picture/look.ts';
import { PICTURE_SIZES } from '../../../functions/domain/picture/picture-format.ts';
import { contains, overlaps } from '../../../functions/pictures/layout/box.ts';
import { colourScheme } from '../../../functions/pictures/layout/colour-scheme.ts';
import { contrastRatio } from '../../../functions/pictures/layout/contrast.ts';
import { layoutPicture } from '../../../functions/pictures/layout/layout-picture.ts';
import { layoutSlide } from '../../../functions/pictures/layout/layout-slide.ts';
import { logoSide } from '../../../functions/pictures/layout/logo-plate.ts';
import { rgbFromHex } from '../../../functions/pictures/layout/oklab.ts';
import type { Plaque } from '../../../functions/pictures/layout/plaque.ts';
import { groundFor } from '../../../functions/pictures/draw/logo.ts';
import { labelOf, orderOf } from '../fixtures.ts';
import { faultsOf, layOut } from '../layout-faults.ts';
import { framesOf, THEMES, WORN_THEMES } from '../themes-on-disk.ts';
import { roughType, roughTypeToTheLeft } from './measure.ts';

/** The least part of a picture's width that a logo has. */
const LEAST = 0.12;

const label = labelOf({ logo: 'logos/one.png', tagline: 'Dari kebun sendiri' });

/** The box of the logo's plate in the picture. */
function plateOf({ disc, middle }: Plaque) {
  if (!disc) throw new Error('there is no plate for the logo');
  const { x, y, size } = disc;
  return { x: middle.x + x - size / 2, y: middle.y + y - size / 2, width: size, height: size };
}

describe.each(WORN_THEMES.map((theme) => [`${theme.name} as ${theme.composition}`, theme] as const))(
  'the logo in %s',
  (_, theme) => {
    it.each(framesOf(theme))(
      'has 12 % of the width in a %s, and everything else keeps its place',
      (__, frame) => {
        for (const type of [roughType, roughTypeToTheLeft]) {
          const { brand, panel, price, size } = layoutPicture(label, frame, theme, type);
          const plate = plateOf(brand);
          expect(logoSide(plate.width) / size.width).toBeGreaterThanOrEqual(LEAST);
          expect(
            contains({ x: 0, y: frame.geometry.safe.top, width: size.width, height: size.height }, plate),
          ).toBe(true);
          expect(panel.texts.filter(({ box }) => overlaps(box, plate))).toEqual([]);
          expect(
            brand.texts.filter(({ box }) =>
              overlaps({ ...box, x: box.x + brand.middle.x, y: box.y + brand.middle.y }, plate),
            ),
          ).toEqual([]);
          expect(price && overlaps(price.box, plate)).not.toBe(true);
        }
        expect(faultsOf(theme, frame, layOut(theme, frame, label, orderOf(), roughType))).toEqual([]);
      },
    );

    it('has 12 % of the width in the pictures after a cover', () => {
      const size = PICTURE_SIZES.feed;
      const slide = layoutSlide(
        label,
        { index: 2, count: 3, foot: 0 },
        { size, photo: size },
        theme,
        roughType,
      );
      expect(logoSide(plateOf(slide.brand).width) / size.width).toBeGreaterThanOrEqual(LEAST);
    });
  },
);

describe('the plate of a logo', () => {
  const logo = { bytes: new Uint8Array(), ground: undefined };
  const dark = { ...logo, brightness: 0.1 };
  const light = { ...logo, brightness: 0.95 };

  it.each(TONES)('has a colour on which dark and light logos are seen: %s', (tone) => {
    for (const theme of THEMES) {
      const scheme = colourScheme(theme.coloursIn[tone], { lightness: 0.5, chroma: 0.1, hue: 60 });
      const contrast = (ink: string, ground: string): number =>
        contrastRatio(rgbFromHex(ink), rgbFromHex(ground));
      expect([theme.name, contrast('#1a1a1a', groundFor(dark, scheme)) >= 3]).toEqual([theme.name, true]);
      expect([theme.name, contrast('#f2f2f2', groundFor(light, scheme)) >= 3]).toEqual([theme.name, true]);
    }
  });

  it('is the logo’s own ground where it has one', () => {
    const [theme] = THEMES;
    if (!theme) throw new Error('there are no themes');
    const scheme = colourScheme(theme.colours, { lightness: 0.5, chroma: 0.1, hue: 60 });
    expect(groundFor({ ...light, ground: '#f7f3ea' }, scheme)).toBe('#f7f3ea');
  });
});
