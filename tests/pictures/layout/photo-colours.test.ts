import { describe, expect, it } from 'vitest';
import { mainHues } from '../../../functions/pictures/layout/photo-hues.ts';
import type { Rgb } from '../../../functions/domain/picture/rgb.ts';
import { oklchFromHex, rgbFromHex } from '../../../functions/pictures/layout/oklab.ts';
import { proposeFocus } from '../../../functions/pictures/layout/propose-focus.ts';

const grid = (width: number, height: number, at: (x: number, y: number) => Rgb) => ({
  width,
  height,
  colours: Array.from({ length: width * height }, (_, index) => at(index % width, Math.floor(index / width))),
});

describe('the main colours of a photo', () => {
  it('are found with their shares, largest first', () => {
    const samples = [
      ...Array.from({ length: 700 }, () => rgbFromHex('#3a7d2c')),
      ...Array.from({ length: 300 }, () => rgbFromHex('#d9d4c7')),
    ];
    const [first, second] = mainHues(samples);
    expect(first?.share).toBeCloseTo(0.7, 5);
    expect(first?.colour.hue).toBeCloseTo(oklchFromHex('#3a7d2c').hue, 1);
    expect(second?.share).toBeCloseTo(0.3, 5);
  });

  it('are none for no samples and one for a plain photo', () => {
    expect(mainHues([])).toEqual([]);
    expect(mainHues(Array.from({ length: 40 }, () => rgbFromHex('#808080')))).toHaveLength(1);
  });
});

describe('the proposed focus', () => {
  it('is on what stands out from the rest', () => {
    const red: Rgb = [200, 30, 30];
    const focus = proposeFocus(
      grid(40, 30, (x, y) => (Math.hypot(x - 26, y - 12) < 5 ? red : [120, 125, 118])),
    );
    expect(focus.x).toBeCloseTo(26 / 40, 1);
    expect(focus.y).toBeCloseTo(12 / 30, 1);
  });

  it('is the centre of an even photo, and of none', () => {
    expect(proposeFocus(grid(40, 30, () => [90, 90, 90]))).toEqual({ x: 0.5, y: 0.5 });
    expect(proposeFocus(grid(0, 0, () => [0, 0, 0]))).toEqual({ x: 0.5, y: 0.5 });
  });

  it('is not drawn into a corner by something loud at the edge', () => {
    const focus = proposeFocus(
      grid(40, 30, (x, y) => {
        if (x > 36 && y < 3) return [255, 255, 0];
        return Math.hypot(x - 20, y - 16) < 7 ? [180, 60, 40] : [100, 105, 100];
      }),
    );
    expect(Math.abs(focus.x - 0.5)).toBeLessThan(0.1);
    expect(Math.abs(focus.y - 0.53)).toBeLessThan(0.1);
  });
});
