import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastRatio, pushApart } from '../../../functions/pictures/layout/contrast.ts';
import {
  hexFromOklch,
  hexFromRgb,
  type Oklch,
  oklchFromHex,
  rgbFromHex,
  rgbFromOklch,
} from '../../../functions/pictures/layout/oklab.ts';

const anyByte = fc.integer({ min: 0, max: 255 });
const anyColour: fc.Arbitrary<Oklch> = fc.record({
  lightness: fc.double({ min: 0, max: 1, noNaN: true }),
  chroma: fc.double({ min: 0, max: 0.37, noNaN: true }),
  hue: fc.double({ min: 0, max: 359.9, noNaN: true }),
});

describe('colours', () => {
  it('come back unchanged from OKLCH', () => {
    fc.assert(
      fc.property(fc.tuple(anyByte, anyByte, anyByte), (rgb) => {
        const hex = hexFromRgb(rgb);
        expect(hexFromOklch(oklchFromHex(hex))).toBe(hex);
      }),
    );
  });

  it('that no screen can show lose chroma, not lightness', () => {
    fc.assert(
      // Below this lightness one step of a byte is a large step of lightness.
      fc.property(anyColour, fc.double({ min: 0.15, max: 1, noNaN: true }), (any, lightness) => {
        const colour = { ...any, lightness };
        const shown = oklchFromHex(hexFromOklch(colour));
        expect(Math.abs(shown.lightness - colour.lightness)).toBeLessThan(0.02);
        expect(shown.chroma).toBeLessThan(colour.chroma + 0.01);
      }),
    );
  });
});

describe('contrast', () => {
  it('is what WCAG says', () => {
    expect(contrastRatio([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
    expect(contrastRatio([255, 255, 255], [255, 255, 255])).toBe(1);
    expect(contrastRatio(rgbFromHex('#767676'), rgbFromHex('#ffffff'))).toBeCloseTo(4.54, 2);
    expect(contrastRatio(rgbFromHex('#ffffff'), rgbFromHex('#0000ff'))).toBeCloseTo(8.59, 2);
  });

  it('reaches the ratio asked for, whatever the two colours', () => {
    fc.assert(
      fc.property(anyColour, anyColour, fc.constantFrom(3, 4.5, 7), (text, ground, ratio) => {
        const pair = pushApart({ text, ground }, ratio);
        expect(contrastRatio(rgbFromOklch(pair.text), rgbFromOklch(pair.ground))).toBeGreaterThanOrEqual(
          ratio,
        );
      }),
    );
  });

  it('leaves alone what can be read already', () => {
    const pair = { text: oklchFromHex('#2b1a08'), ground: oklchFromHex('#f4e3c1') };
    expect(pushApart(pair, 7)).toEqual(pair);
  });
});
