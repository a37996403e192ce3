import * as z from 'zod';
import { ColourRole } from './theme-colours.ts';
import { Drawing } from './theme-style.ts';

const pixels = z.number().nonnegative();
/** Along the half width of a part: −1 is its left edge, 1 its right edge. */
const across = z.number().min(-1).max(1);
/** Along the height of a part, from its top. */
const down = z.number().min(0).max(1);
/** Negative darkens, positive lightens; −1 is black, 1 is white. */
const depth = z.number().min(-1).max(1);

/** Light and shade on a part. Lengths are parts of its half width (`across`) or its height (`down`). */
const Shade = z.discriminatedUnion('kind', [
  /** Towards both sides, as on everything round. */
  z.object({ kind: z.literal('sides'), width: z.number().positive(), depth }),
  /** An upright band of light or shade, soft at its ends. */
  z.object({
    kind: z.literal('streak'),
    u: across,
    width: z.number().positive(),
    from: down.default(0),
    to: down.default(1),
    depth,
  }),
  /** A band across. */
  z.object({ kind: z.literal('belt'), v: down, height: z.number().positive(), depth }),
  /** A line across with light above and shade below, as of a seal, or the other way round if `depth` is negative. */
  z.object({ kind: z.literal('seam'), v: down, height: z.number().positive(), depth }),
  /** A fold along a line, light on one side and dark on the other, that fades at its ends. */
  z.object({
    kind: z.literal('crease'),
    from: z.tuple([across, down]),
    to: z.tuple([across, down]),
    width: z.number().positive(),
    depth,
  }),
  /** Strands that run over and under each other, `columns` across and `rows` down. */
  z.object({
    kind: z.literal('weave'),
    columns: z.number().int().positive(),
    rows: z.number().int().positive(),
    depth,
  }),
  z.object({
    kind: z.literal('spot'),
    u: across,
    v: down,
    width: z.number().positive(),
    height: z.number().positive(),
    depth,
  }),
]);
export type Shade = z.infer<typeof Shade>;

/**
 * What a part is made of where no label is printed: a colour of the picture, a material's own in OKLCH, or the cloth that the
 * product's photo shows.
 */
const Material = z.union([
  z.object({ photo: z.literal(true) }),
  z.object({ role: ColourRole }),
  z.object({
    lightness: z.number().min(0).max(1),
    chroma: z.number().min(0).max(0.3),
    hue: z.number().min(0).max(360),
  }),
]);

/** One body of a mock-up, with its own outline and shading; all lengths in units of the mock-up. */
export const Part = z.object({
  top: pixels,
  bottom: pixels,
  /** Half its width from top (0) to bottom (1), about the middle of the mock-up; a smooth line runs through the points. */
  profile: z.array(z.tuple([down, pixels])).min(2),
  /** How far the middle of the upper and lower edge is below their ends. */
  bow: z.object({ top: z.number().default(0), bottom: z.number().default(0) }).prefault({}),
  /** 0 is flat, 1 a cylinder, around which the label is wrapped. */
  round: z.number().min(0).max(1).default(0),
  /** Teeth of a cut upper edge. */
  teeth: z.object({ length: z.number().positive(), height: pixels }).optional(),
  material: Material,
  /** The part of its surface on which the label is printed. */
  label: z.object({ left: across, right: across, top: down, bottom: down }).optional(),
  /** Unevenness of the material, in levels of brightness. */
  rough: z.number().min(0).max(20).default(0),
  /** Round holes. */
  holes: z.array(z.object({ u: across, v: down, radius: z.number().positive() })).default([]),
  shades: z.array(Shade).default([]),
});
export type Part = z.infer<typeof Part>;

/** The flat label of a mock-up, in units of its own. */
export const LabelSpec = z.object({
  width: z.number().positive(),
  height: z.number().positive(),
  /** Where text and photo keep away from: seals, holes, gussets, and what a cylinder turns away. */
  margin: z.object({ side: pixels, top: pixels, bottom: pixels }),
  /** Whether the photo is printed on it. */
  photo: z.boolean(),
});
export type LabelSpec = z.infer<typeof LabelSpec>;

/**
 * Something that products are sold in, drawn without a theme: themes give colours, typefaces and motif. The parts are listed
 * from back to front.
 */
export const Mockup = z.object({
  title: z.object({ id: z.string().min(1).max(40), en: z.string().min(1).max(40) }),
  /** Its extent, in units. */
  size: z.object({ width: z.number().positive(), height: z.number().positive() }),
  /** It stands on a floor, lies on a table, or hangs before the product's own photo. */
  ground: z.enum(['floor', 'table', 'photo']),
  /** In degrees clockwise, about the middle. */
  turn: z.number().min(-20).max(20).default(0),
  label: LabelSpec,
  parts: z.array(Part).min(1),
  /** Drawn in front of all parts, in a square of 100 units at the middle of the mock-up's upper edge: twine, ribbon. */
  front: Drawing.optional(),
});
export type Mockup = z.infer<typeof Mockup>;

/** Returns a mock-up that shows nothing of the photo but in its label's window: it lies on the theme's ground, in its colours. */
export const offPhoto = (mockup: Mockup): Mockup => ({
  ...mockup,
  ground: mockup.ground === 'photo' ? 'table' : mockup.ground,
  parts: mockup.parts.map((part) =>
    'photo' in part.material ? { ...part, material: { role: 'band' } } : part,
  ),
});
