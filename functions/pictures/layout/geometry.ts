import * as z from 'zod';
import { Ornament } from './ornaments.ts';
import { TextSpec } from './type-setting.ts';

const pixels = z.number().nonnegative();
const fraction = z.number().min(0).max(1);

const SizeRange = z.object({ largest: z.number().positive(), least: z.number().positive() });
type SizeRange = z.infer<typeof SizeRange>;

/** A position along the line in reading direction: start, middle or end. */
export const Align = z.enum(['start', 'centre', 'end']);
export type Align = z.infer<typeof Align>;

/**
 * The position of an element across the paper's upper edge: `rise` is the part of its height above the edge, and `shift`
 * then moves it down by that many pixels.
 */
export const Seam = z.object({
  rise: z.number().min(0).max(1).default(0),
  shift: z.number().default(0),
});
export type Seam = z.infer<typeof Seam>;

const Margin = z.object({ x: z.number(), y: z.number() });

/** Position and size of the maker's brand. */
export const BrandGeometry = z.object({
  at: z.enum(['seam', 'head', 'photo', 'stack']),
  align: Align.default('centre'),
  ...Seam.shape,
  /** From the edges of the photo. */
  margin: Margin.default({ x: 0, y: 0 }),
  padding: z.object({ x: pixels, y: pixels }),
  /** The length of a ribbon's two ends. */
  tail: pixels.default(0),
  most: pixels,
  text: TextSpec,
  tagline: SizeRange.extend({ gap: pixels }).optional(),
  /** The diameter of the disc with the initials, and its distance from the name; a logo's plate has its own size. */
  disc: z.object({ size: pixels, gap: pixels }).optional(),
});
export type BrandGeometry = z.infer<typeof BrandGeometry>;

/** Position and size of the price. */
export const PriceGeometry = z.object({
  at: z.enum(['photo', 'seam', 'stack', 'ticket']),
  align: Align.default('end'),
  /** The edge of the photo at which the price is. */
  end: z.enum(['top', 'bottom']).default('top'),
  ...Seam.shape,
  margin: Margin.default({ x: 0, y: 0 }),
  price: SizeRange,
  note: SizeRange,
  /** The maximum width of its text. */
  most: pixels,
  padding: z.object({ left: pixels, right: pixels, y: pixels }),
  gap: pixels,
  /** Whether the measures are for a plain plate and are adapted to a theme's tag or round plate. */
  anyPlate: z.boolean().default(false),
});
export type PriceGeometry = z.infer<typeof PriceGeometry>;

const Photo = z.object({
  /** The wanted position of the subject in the photo's slot. */
  aim: z.object({ x: fraction, y: fraction }),
  /**
   * The difference of shapes above which a crop would lose too much, so that the whole photo is shown on a mount:
   * usually 1.75, more where a mount would be so small that the crop is the better picture.
   */
  cardFrom: z.number().min(1),
  /** A mount's distance from its surroundings, and the width of its frame. */
  cardMargin: pixels,
  cardFrame: pixels,
  /** The distances of the photo's window from its surroundings; `square` makes its width equal to its height. */
  window: z
    .object({ top: pixels, side: pixels, bottom: z.number(), square: z.boolean().default(false) })
    .optional(),
  /**
   * How far the photo extends under a paper at the bottom that does not float, instead of the depth of its edge, or under
   * one that floats at the side; beyond that the ground is visible. A paper that floats without this field covers part of a
   * photo that fills the picture.
   */
  under: pixels.optional(),
  /** How much closer the photo is cropped than its slot needs, for a photo with enough pixels. */
  zoom: z.number().min(1).max(2).default(1),
  /** The height at the photo's top that signs leave free, for an awning or a garland. */
  clearTop: pixels.default(0),
});

/** Positions and sizes in one format of one theme. All lengths are in pixels of that format. */
export const Geometry = z.object({
  /** Nothing important is drawn within `top` of the picture's upper edge or `bottom` of its lower edge. */
  safe: z.object({ top: pixels, bottom: pixels }),
  photo: Photo,
  /** A strip across the top, below the safe area, that does not overlap the photo; filled like the footer, or paper. */
  head: z.object({ height: pixels, padding: pixels, filled: z.boolean() }).optional(),
  /**
   * The paper: across the bottom or the top, as high as its text needs; a label in the lower left corner, on a photo that
   * fills the picture; or down the right side (in right-to-left pictures the sides are exchanged). With `float` it floats at
   * that distance from the edges, and the photo fills the picture. It is higher than `most`, up to `utmost`, only where
   * something would be left out otherwise.
   */
  panel: z.discriminatedUnion('side', [
    z.object({
      side: z.literal('bottom'),
      least: pixels,
      most: pixels,
      utmost: pixels.optional(),
      float: pixels.default(0),
    }),
    z.object({
      side: z.literal('top'),
      least: pixels,
      most: pixels,
      utmost: pixels.optional(),
      float: z.literal(0).default(0),
    }),
    z.object({
      side: z.literal('corner'),
      width: pixels,
      least: pixels,
      most: pixels,
      utmost: pixels.optional(),
      float: z.literal(0).default(0),
    }),
    z.object({ side: z.literal('right'), width: pixels, float: pixels.default(0) }),
  ]),
  edge: z.object({ depth: pixels, length: z.number().positive() }),
  border: z.object({ margin: pixels, radius: pixels, padding: pixels }),
  /** Distances between the blocks on the paper. */
  gaps: z.object({ head: pixels, block: pixels, bottom: pixels }),
  brand: BrandGeometry,
  /** `roomy` is the least size to which the name is reduced to leave more room for the description. */
  name: TextSpec.extend({ roomy: z.number().positive() }),
  ornament: z.object({ width: pixels, height: pixels }),
  words: TextSpec.extend({ most: pixels }),
  badges: z.object({ text: SizeRange, padding: z.object({ x: pixels, y: pixels }), gap: pixels }),
  rows: z.object({
    label: SizeRange,
    value: SizeRange,
    /**
     * `gap` is between a row's label and its value, `padding` on either side of them, `lineGap` between two lines of rows.
     */
    gap: pixels,
    padding: pixels,
    lineGap: pixels,
    lines: z.number().int().nonnegative(),
    /** The most by which a column is wider than its content. */
    spread: pixels,
    /** `inside` is the space above and below in a box or ticket, `between` the distance of two boxes. */
    inside: pixels.default(0),
    between: pixels.default(0),
  }),
  /** One line with the origin: on the label, if no stamp shows it, or at the end of the head. */
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
    /** The distance of a button from its surroundings, beside its height. */
    inset: z.object({ x: pixels, top: pixels, bottom: pixels }).default({ x: 0, top: 0, bottom: 0 }),
  }),
  ornaments: z.array(Ornament).max(40).default([]),
});
export type Geometry = z.infer<typeof Geometry>;
