import { z } from 'zod';
import { Ornament } from './ornaments.ts';
import { TextSpec } from './type-setting.ts';

const pixels = z.number().nonnegative();
const fraction = z.number().min(0).max(1);

const SizeRange = z.object({ largest: z.number().positive(), least: z.number().positive() });
type SizeRange = z.infer<typeof SizeRange>;

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

const Photo = z.object({
  /** Where in the photo's slot the subject should stand. */
  aim: z.object({ x: fraction, y: fraction }),
  /**
   * From this difference of shapes on, a crop would throw away too much, and the whole photo is shown as a framed card:
   * 1.75 as a rule; more where a card would be so small that the crop is the better picture.
   */
  cardFrom: z.number().min(1),
  /** Distance of a card from what stands around it, and the width of its frame. */
  cardMargin: pixels,
  cardFrame: pixels,
  /** The distances of the photo's window from what stands around it; `square` makes it as wide as high. */
  window: z
    .object({ top: pixels, side: pixels, bottom: z.number(), square: z.boolean().default(false) })
    .optional(),
  /**
   * How far the photo reaches under a card that floats at the side; beyond that the ground shows. Without it the photo
   * fills the picture, and the card hides whatever stands there.
   */
  under: pixels.optional(),
  /** How far from the photo's top nothing stands on it, for an awning or a garland. */
  clearTop: pixels.default(0),
});

/** Where everything stands in one format of one theme. All lengths in pixels of that format. */
export const Geometry = z.object({
  /** Nothing that matters is drawn above `top` and below `bottom`, counted from the picture's edges. */
  safe: z.object({ top: pixels, bottom: pixels }),
  photo: Photo,
  /** A strip across the top, under the safe area, that the photo leaves free; filled like the footer, or paper. */
  head: z.object({ height: pixels, padding: pixels, filled: z.boolean() }).optional(),
  /**
   * The paper: across the bottom, as high as its text needs, or down the right side (the left one where one reads from
   * right to left). With `float` it is a card at that distance from the edges, and the photo fills the picture.
   */
  panel: z.discriminatedUnion('side', [
    z.object({ side: z.literal('bottom'), least: pixels, most: pixels, float: pixels.default(0) }),
    z.object({ side: z.literal('right'), width: pixels, float: pixels.default(0) }),
  ]),
  edge: z.object({ depth: pixels, length: z.number().positive() }),
  border: z.object({ margin: pixels, radius: pixels, padding: pixels }),
  /** Distances between the blocks on the paper. */
  gaps: z.object({ head: pixels, block: pixels, bottom: pixels }),
  brand: BrandGeometry,
  /** `roomy` is the size down to which the name shrinks to leave more room for the words. */
  name: TextSpec.extend({ roomy: z.number().positive() }),
  ornament: z.object({ width: pixels, height: pixels }),
  words: TextSpec.extend({ most: pixels }),
  badges: z.object({ text: SizeRange, padding: z.object({ x: pixels, y: pixels }), gap: pixels }),
  rows: z.object({
    label: SizeRange,
    value: SizeRange,
    /** Between a row's label and its value; beside each; between two lines of rows. */
    gap: pixels,
    padding: pixels,
    lineGap: pixels,
    lines: z.number().int().nonnegative(),
    /** The most that a column grows beyond what it holds. */
    spread: pixels,
    /** Within a box or ticket, above and below; between two boxes. */
    inside: pixels.default(0),
    between: pixels.default(0),
  }),
  /** One line of where it comes from: on the label where no stamp tells it, or at the end of the head. */
  origin: SizeRange.extend({ at: z.enum(['stack', 'head']).default('stack') }),
  footnote: TextSpec.extend({ on: z.enum(['border', 'label']).default('border') }),
  price: PriceGeometry,
  stamp: z.object({ radius: z.number().positive(), text: SizeRange, left: pixels, gap: pixels }).optional(),
  footer: z.object({
    height: pixels,
    padding: pixels,
    icon: pixels,
    gap: pixels,
    call: SizeRange,
    phone: SizeRange,
    /** Of a button from what stands around it. */
    inset: z.object({ x: pixels, top: pixels, bottom: pixels }).default({ x: 0, top: 0, bottom: 0 }),
  }),
  ornaments: z.array(Ornament).max(40).default([]),
});
export type Geometry = z.infer<typeof Geometry>;
