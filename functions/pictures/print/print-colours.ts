import { pushApart } from '../layout/contrast.ts';
import { hexFromOklch, oklchFromHex } from '../layout/oklab.ts';

export interface PrintColours {
  /** The brand's colour as a ground, and the colour of text on it. */
  readonly accent: string;
  readonly onAccent: string;
  /** The brand's colour as ink on white. */
  readonly accentInk: string;
  readonly ink: string;
  readonly soft: string;
}

const INK = '#211c18';
const SOFT = '#574f48';
const WHITE = '#ffffff';
const NO_BRAND = '#7a3f1c';

/** Returns a brand's colours for white paper, each pair of text and ground with a legible contrast (WCAG 4.5, name 7). */
export function printColours(accent: string | undefined): PrintColours {
  const brand = oklchFromHex(accent ?? NO_BRAND);
  const { text, ground } = pushApart({ text: oklchFromHex(WHITE), ground: brand }, 4.5);
  // Darker than white, so that `pushApart` makes it darker, not lighter.
  const below = { ...brand, lightness: Math.min(brand.lightness, 0.9) };
  const ink = pushApart({ text: below, ground: oklchFromHex(WHITE) }, 7);
  return {
    accent: hexFromOklch(ground),
    onAccent: hexFromOklch(text),
    accentInk: hexFromOklch(ink.text),
    ink: INK,
    soft: SOFT,
  };
}
