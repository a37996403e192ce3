import { z } from 'zod';

/** The three voices of a picture; `templates/fonts.json` says which fonts speak each. */
export const FACES = ['display', 'text', 'strong'] as const;
export const Face = z.enum(FACES);
export type Face = z.infer<typeof Face>;

/** How wide a line of text runs at size 1. Never less than what is drawn. */
export type Measure = (text: string, face: Face) => number;

/** How far letters rise above and hang below the baseline, at size 1, in every bundled font. */
export const RISE = 0.78;
export const CAPITAL = 0.7;
export const HANG = 0.27;

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
  readonly leading: number;
  readonly lines: readonly SetLine[];
}

/** From the top of the capitals of the first line to what hangs below the last, in pixels. */
export function heightOf({ size, leading, lines }: SetText): number {
  return lines.length === 0 ? 0 : size * (CAPITAL + HANG + (lines.length - 1) * leading);
}

export const widthOf = ({ lines }: SetText): number => Math.max(0, ...lines.map(({ width }) => width));
