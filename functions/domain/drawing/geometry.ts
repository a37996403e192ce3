import { z } from 'zod';
import { TextSpec } from './type-setting.ts';

const pixels = z.number().nonnegative();
const fraction = z.number().min(0).max(1);
const SizeRange = z.object({ largest: z.number().positive(), least: z.number().positive() });

/** Where everything stands in one format of one theme. All lengths in pixels of that format. */
export const Geometry = z.object({
  /** Nothing that matters is drawn above `top` and below `bottom`, counted from the picture's edges. */
  safe: z.object({ top: pixels, bottom: pixels }),
  photo: z.object({
    /** Where in the photo's slot the subject should stand. */
    aim: z.object({ x: fraction, y: fraction }),
    /**
     * From this difference of shapes on, a crop would throw away too much, and the whole photo is shown as a framed
     * card: 1.75 as a rule; more where a card would be so small that the crop is the better picture.
     */
    cardFrom: z.number().min(1),
    /** Distance of a card from what stands around it, and the width of its frame. */
    cardMargin: pixels,
    cardFrame: pixels,
  }),
  /** The paper: across the bottom, as high as its text needs, or down the right side. */
  panel: z.discriminatedUnion('side', [
    z.object({ side: z.literal('bottom'), least: pixels, most: pixels }),
    z.object({ side: z.literal('right'), width: pixels }),
  ]),
  edge: z.object({ depth: pixels, length: z.number().positive() }),
  border: z.object({ margin: pixels, radius: pixels, padding: pixels }),
  /** Distances between the blocks on the paper. */
  gaps: z.object({ afterRibbon: pixels, block: pixels, bottom: pixels }),
  ribbon: z.object({
    /** From the paper's upper edge to the ribbon's upper edge; negative when it stands over the photo. */
    offset: z.number(),
    padding: z.object({ x: pixels, y: pixels }),
    tail: pixels,
    most: pixels,
    text: TextSpec,
  }),
  /** `roomy` is the size down to which the name shrinks to leave more room for the words. */
  name: TextSpec.extend({ roomy: z.number().positive() }),
  ornament: z.object({ width: pixels, height: pixels }),
  words: TextSpec.extend({ most: pixels }),
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
  }),
  /** One line of where it comes from, for when there is no stamp. */
  origin: SizeRange,
  footnote: TextSpec,
  tag: z.object({
    price: SizeRange,
    note: SizeRange,
    /** The most that its text may be wide. */
    most: pixels,
    padding: z.object({ left: pixels, right: pixels, y: pixels }),
    gap: pixels,
    /** Of the turned tag from the photo's right edge and from the top of what is safe. */
    margin: z.object({ right: pixels, top: pixels }),
  }),
  stamp: z.object({ radius: z.number().positive(), text: SizeRange, left: pixels, gap: pixels }).optional(),
  footer: z.object({
    height: pixels,
    padding: pixels,
    icon: pixels,
    gap: pixels,
    call: SizeRange,
    phone: SizeRange,
  }),
});
export type Geometry = z.infer<typeof Geometry>;
