import { describe, expect, it } from 'vitest';
import { TONES } from '../../../functions/domain/picture/look.ts';
import { colourDifference, type Rgb } from '../../../functions/domain/picture/rgb.ts';
import { colourScheme } from '../../../functions/pictures/layout/colour-scheme.ts';
import { contrastRatio } from '../../../functions/pictures/layout/contrast.ts';
import { type Oklch, rgbFromHex } from '../../../functions/pictures/layout/oklab.ts';
import { OWED_PAIRS } from '../../../functions/pictures/layout/theme-colours.ts';
import { scrimOpacity } from '../../../functions/pictures/layout/scrim.ts';
import { THEMES, WORN_THEMES } from '../themes-on-disk.ts';

/** Accents of every hue, strong and weak, dark and light; the last one is grey. */
const ACCENTS: readonly Oklch[] = [
  ...Array.from({ length: 12 }, (_, index) => index * 30).flatMap((hue) => [
    { lightness: 0.45, chroma: 0.14, hue },
    { lightness: 0.78, chroma: 0.1, hue },
    { lightness: 0.3, chroma: 0.05, hue },
  ]),
  { lightness: 0.5, chroma: 0, hue: 0 },
];

const schemesOf = (tone: (typeof TONES)[number]) =>
  THEMES.flatMap((theme) =>
    ACCENTS.map((accent) => ({ theme, scheme: colourScheme(theme.coloursIn[tone], accent) })),
  );

describe('the tones of the themes', () => {
  it('are told apart at a glance, whatever the theme and the accent', () => {
    const papers = TONES.map((tone) => [...new Set(schemesOf(tone).map(({ scheme }) => scheme.paper))]);
    for (const [index, ones] of papers.entries()) {
      for (const other of papers.slice(index + 1).flat()) {
        const near = ones.filter((one) => colourDifference(rgbFromHex(one), rgbFromHex(other)) < 15);
        expect(near.map((one) => `${one} ${other}`)).toEqual([]);
      }
    }
  });

  it.each(TONES)('keep every pair of colours readable: %s', (tone) => {
    for (const { theme, scheme } of schemesOf(tone)) {
      for (const { text, ground, ratio } of theme.coloursIn[tone].pairs) {
        const found = contrastRatio(rgbFromHex(scheme[text]), rgbFromHex(scheme[ground]));
        expect(found).toBeGreaterThanOrEqual(ratio);
      }
    }
  });
});

describe('text that is not on a paper', () => {
  const bare = WORN_THEMES.filter(({ edge }) => edge.kind === 'none');

  it.each(TONES)('can be read on the ground of its composition: %s', (tone) => {
    expect(bare.length).toBeGreaterThan(0);
    for (const theme of bare) {
      for (const accent of ACCENTS) {
        const scheme = colourScheme(theme.coloursIn[tone], accent);
        for (const { text, ratio } of OWED_PAIRS.filter(({ ground }) => ground === 'paper')) {
          const found = contrastRatio(rgbFromHex(scheme[text]), rgbFromHex(scheme.ground));
          expect([theme.name, text, found >= ratio]).toEqual([theme.name, text, true]);
        }
      }
    }
  });
});

describe('a paper into which a photo fades', () => {
  const WORST: readonly Rgb[] = [
    [0, 0, 0],
    [255, 255, 255],
  ];

  it.each(TONES)('covers even white and black so far that text on it stays readable: %s', (tone) => {
    for (const { theme, scheme } of schemesOf(tone)) {
      const { pairs } = theme.coloursIn[tone];
      const opacity = scrimOpacity(scheme, pairs);
      const paper = rgbFromHex(scheme.paper);
      for (const photo of WORST) {
        const seen = paper.map((value, at) => opacity * value + (1 - opacity) * (photo[at] ?? 0));
        const [red = 0, green = 0, blue = 0] = seen;
        for (const { text, ratio } of pairs.filter(({ ground }) => ground === 'paper')) {
          const found = contrastRatio(rgbFromHex(scheme[text]), [red, green, blue]);
          expect(found).toBeGreaterThanOrEqual(ratio);
        }
      }
    }
  });
});
