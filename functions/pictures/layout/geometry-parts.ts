import { z } from 'zod';
import { TextSpec } from './type-setting.ts';

const pixels = z.number().nonnegative();

export const SizeRange = z.object({ largest: z.number().positive(), least: z.number().positive() });
export type SizeRange = z.infer<typeof SizeRange>;

/** Along a line of reading: its beginning, its middle, its end. */
export const Align = z.enum(['start', 'centre', 'end']);
export type Align = z.infer<typeof Align>;

/** How something stands across the paper's upper edge: this part of its height above, then moved down by so much. */
export const Seam = z.object({
  rise: z.number().min(0).max(1).default(0),
  shift: z.number().default(0),
});
export type Seam = z.infer<typeof Seam>;

const Margin = z.object({ x: z.number(), y: z.number() });

/** Where the maker's brand stands and how large it is. */
export const BrandGeometry = z.object({
  at: z.enum(['seam', 'head', 'photo', 'stack']),
  align: Align.default('centre'),
  ...Seam.shape,
  /** From the edges of the photo. */
  margin: Margin.default({ x: 0, y: 0 }),
  padding: z.object({ x: pixels, y: pixels }),
  /** Of a ribbon's two ends. */
  tail: pixels.default(0),
  most: pixels,
  text: TextSpec,
  tagline: SizeRange.extend({ gap: pixels }).optional(),
  /** The diameter of logo or initials, and their distance from the name. */
  disc: z.object({ size: pixels, gap: pixels }).optional(),
});
export type BrandGeometry = z.infer<typeof BrandGeometry>;

/** Where the price stands and how large it is. */
export const PriceGeometry = z.object({
  at: z.enum(['photo', 'seam', 'stack', 'ticket']),
  align: Align.default('end'),
  /** Which end of the photo. */
  end: z.enum(['top', 'bottom']).default('top'),
  ...Seam.shape,
  margin: Margin.default({ x: 0, y: 0 }),
  price: SizeRange,
  note: SizeRange,
  /** The most that its text may be wide. */
  most: pixels,
  padding: z.object({ left: pixels, right: pixels, y: pixels }),
  gap: pixels,
});
export type PriceGeometry = z.infer<typeof PriceGeometry>;
