import { z } from 'zod';
import type { Reach } from './script-reach.ts';

/** The voices of a picture; `templates/fonts.json` says which fonts speak each. */
export const FACES = ['display', 'headline', 'serif', 'stately', 'text', 'strong'] as const;
export const Face = z.enum(FACES);
export type Face = z.infer<typeof Face>;

/** How wide a line of text runs at size 1. Never less than what is drawn. */
export type Measure = (text: string, face: Face) => number;

/** What layout asks of the fonts and the language of a picture. */
export interface Typesetter {
  readonly measure: Measure;
  /** The parts of a word between which a line may break although no space is there: Chinese and Japanese. */
  phrases(word: string): readonly string[];
  /** Whether the picture is read from right to left. */
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

export interface SetLine {
  readonly text: string;
  /** In pixels. */
  readonly width: number;
}

/** Text that has been given a size and line breaks. */
export interface SetText {
  readonly face: Face;
  readonly size: number;
  /** Between baselines, as a multiple of the size. */
  readonly leading: number;
  readonly reach: Reach;
  readonly lines: readonly SetLine[];
}

/** From the top of the capitals of the first line to what hangs below the last, in pixels. */
export function heightOf({ size, leading, reach, lines }: SetText): number {
  return lines.length === 0 ? 0 : size * (reach.capital + reach.hang + (lines.length - 1) * leading);
}

export const widthOf = ({ lines }: SetText): number => Math.max(0, ...lines.map(({ width }) => width));
