import type { Rgb } from '../../domain/picture/rgb.ts';
import type { ColourScheme } from './colour-scheme.ts';
import { contrastRatio } from './contrast.ts';
import { rgbFromHex } from './oklab.ts';
import type { ThemeColours } from './theme-colours.ts';

const STEP = 0.01;
const LEAST = 0.5;
/** A margin over the limit, because JPEG changes each pixel a little. */
const MARGIN = 1.03;
const WORST: readonly Rgb[] = [
  [0, 0, 0],
  [255, 255, 255],
];

const over = (one: Rgb, other: Rgb, opacity: number): Rgb => {
  const mixed = (index: 0 | 1 | 2): number => opacity * one[index] + (1 - opacity) * other[index];
  return [mixed(0), mixed(1), mixed(2)];
};

/**
 * Returns the least opacity of a paper that lies over a photo, at which every text of the theme on paper keeps its contrast,
 * whatever the photo shows.
 */
export function scrimOpacity(colours: ColourScheme, pairs: ThemeColours['pairs']): number {
  const paper = rgbFromHex(colours.paper);
  const onPaper = pairs.filter(({ ground }) => ground === 'paper');
  const isReadable = (opacity: number): boolean =>
    WORST.every((photo) =>
      onPaper.every(
        ({ text, ratio }) =>
          contrastRatio(rgbFromHex(colours[text]), over(paper, photo, opacity)) >= ratio * MARGIN,
      ),
    );
  for (let opacity = LEAST; opacity < 1; opacity += STEP) if (isReadable(opacity)) return opacity;
  return 1;
}
