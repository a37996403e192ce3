import * as z from 'zod';
import { Outline, Plate, Trim } from './shapes.ts';
import { ColourRole } from './theme-colours.ts';
import { Face } from './type-setting.ts';

/** An SVG path in a square from -50 to 50, made of commands and numbers only. */
export const PathData = z.string().regex(/^[MLHVCSQTAZmlhvcsqtaz0-9eE\s.,+-]+$/);

/** A small drawing in a square from -50 to 50: filled or stroked paths, the first one at the bottom. */
export const Drawing = z
  .array(
    z.object({
      d: PathData,
      fill: ColourRole.optional(),
      stroke: ColourRole.optional(),
      width: z.number().positive().default(3),
      opacity: z.number().min(0).max(1).default(1),
    }),
  )
  .min(1);
export type Drawing = z.infer<typeof Drawing>;

/** The kinds of blocks that can be below one another on a label. */
export const STACKED = [
  'brand',
  'name',
  'ornament',
  'words',
  'badges',
  'price',
  'origin',
  'rows',
  'footnote',
] as const;
export const Stacked = z.enum(STACKED);
export type Stacked = z.infer<typeof Stacked>;

/**
 * The edge of the paper towards the photo. `none`: there is no separate paper, and the text is on the ground. `scrim`: the
 * photo fades into the paper, as far as text on it stays readable.
 */
const EDGES = ['none', 'straight', 'scallop', 'wave', 'zigzag', 'dome', 'hills', 'slant', 'scrim'] as const;
export const Edge = z.object({
  kind: z.enum(EDGES),
  shadow: z.boolean().default(true),
  /** Lines along the edge; a positive `inset` is inside the paper. */
  trims: z.array(Trim).default([]),
});
export type Edge = z.infer<typeof Edge>;

/** What a brand's name is printed on where its theme has a ribbon, a band or nothing, and the name is on the photo. */
const SIGN: Plate = { outline: 'round', radius: 14, trims: [], shadow: true };

/** What the brand's name is printed on, and the style of the logo or initials beside it. */
export const BrandStyle = z.object({
  on: z.union([z.literal('ribbon'), z.literal('bare'), z.literal('band'), Plate]),
  /** The same where it is on the photo. */
  sign: Plate.default(SIGN),
  disc: z
    .object({ style: z.enum(['none', 'filled', 'outlined']), outline: Outline })
    .default({ style: 'none', outline: 'ellipse' }),
});

type BrandStyle = z.infer<typeof BrandStyle>;

/** Returns what the brand's name is printed on: on the photo always a plate. */
export const groundOfBrand = (
  { on, sign }: Pick<BrandStyle, 'on' | 'sign'>,
  { at }: { readonly at: string },
): BrandStyle['on'] => (at === 'photo' && typeof on === 'string' ? sign : on);

/**
 * Facts: columns separated by hairlines, cells under a rule, boxes, one ticket with the price on its stub, or quiet lines of
 * text.
 */
export const RowStyle = z.object({
  as: z.enum(['columns', 'grid', 'boxes', 'ticket', 'line']),
  plate: Plate.optional(),
});

/** The order line: a band from edge to edge, or a button on the ground. */
export const FooterStyle = z.object({
  button: Plate.optional(),
  /** A line along the band's upper edge. */
  rule: z.enum(['stitch', 'line', 'none']).default('none'),
  sheen: z.boolean().default(false),
});

const pixels = z.number().positive();

/**
 * How the motif is repeated on the ground below the order line. The cell's width divides 1080, as that of every tile; every
 * second row is shifted by half a cell, unless the motif joins its neighbours.
 */
export const Foot = z.object({
  cell: z.object({ width: pixels, height: pixels }).default({ width: 108, height: 96 }),
  size: pixels.default(50),
  shifted: z.boolean().default(true),
});

export const Faces = z.object({
  brand: Face.default('display'),
  name: Face.default('display'),
  price: Face.default('display'),
});
