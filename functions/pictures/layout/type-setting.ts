import * as z from 'zod';
import type { Reach } from './script-reach.ts';

/** The type styles of a picture; `templates/fonts.json` lists the fonts of each. */
export const FACES = [
  'display',
  'headline',
  'serif',
  'stately',
  'slim',
  'chalk',
  'poster',
  'text',
  'strong',
] as const;
export const Face = z.enum(FACES);
export type Face = z.infer<typeof Face>;

/** Returns the width of a line at size 1. It is never less than the drawn width. */
export type Measure = (text: string, face: Face) => number;

/** What layout needs to know about the fonts and the language of a picture. */
export interface Typesetter {
  readonly measure: Measure;
  /** Splits a word into the parts between which a line may break without a space, as in Chinese and Japanese. */
  phrases(word: string): readonly string[];
  /** Whether the picture reads from right to left. */
  readonly rightToLeft: boolean;
}

/** A size range in pixels, the most lines, and the distance of baselines as a multiple of the size. */
export const TextSpec = z.object({
  largest: z.number().positive(),
  least: z.number().positive(),
  lines: z.number().int().positive(),
  leading: z.number().min(0.8).max(2),
});
export type TextSpec = z.infer<typeof TextSpec>;

interface SetLine {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

/** Text with a size and line breaks. */
export interface SetText {
  readonly face: Face;
  readonly size: number;
  /** Between baselines, as a multiple of the size. */
  readonly leading: number;
  readonly reach: Reach;
  readonly lines: readonly SetLine[];
}

/** Returns the height from the top of the first line's capitals to the end of the last line's descenders, in pixels. */
export function heightOf({ size, leading, reach, lines }: SetText): number {
  return lines.length === 0 ? 0 : size * (reach.capital + reach.hang + (lines.length - 1) * leading);
}

/** Returns the width of the longest line, in pixels. */
export const widthOf = ({ lines }: SetText): number => Math.max(0, ...lines.map(({ width }) => width));
