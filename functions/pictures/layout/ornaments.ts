import * as z from 'zod';
import { ColourRole } from './theme-colours.ts';

/** The parts of a picture that ornaments are attached to. `below` is the ground under the footer. */
const ORNAMENT_REGIONS = ['picture', 'photo', 'panel', 'head', 'footer', 'below'] as const;
const Region = z.enum(ORNAMENT_REGIONS);
export type OrnamentRegion = z.infer<typeof Region>;

const share = z.number().min(-0.5).max(1.5);
const Point = z.object({ x: share, y: share, dx: z.number().default(0), dy: z.number().default(0) });
export type OrnamentPoint = z.infer<typeof Point>;

const drawing = z.string().min(1);
const size = z.number().positive();
const opacity = z.number().min(0).max(1).default(1);

/** Decoration as data. Positions are shares of the region, with an offset in pixels. */
export const Ornament = z.discriminatedUnion('kind', [
  /** A drawing repeated over the whole region, in rows that may be shifted, under everything else in the region. */
  z.object({
    kind: z.literal('tile'),
    of: Region,
    drawing,
    cell: z.object({ width: size, height: size }),
    size,
    shifted: z.boolean().default(false),
    opacity,
  }),
  /** One drawing. On the panel it is left out where it would be under text. */
  z.object({
    kind: z.literal('single'),
    of: Region,
    drawing,
    at: Point,
    size,
    turn: z.number().min(-180).max(180).default(0),
    flip: z.boolean().default(false),
    opacity,
  }),
  /** Drawings side by side along an edge of the region, with their middles `shift` pixels inside it. */
  z.object({
    kind: z.literal('row'),
    of: Region,
    drawing,
    edge: z.enum(['top', 'bottom']),
    size,
    step: size,
    shift: z.number().default(0),
  }),
  /** A sagging cord between two points, with the drawings hanging from it in turn. */
  z.object({
    kind: z.literal('garland'),
    of: Region,
    from: Point,
    to: Point,
    sag: z.number(),
    cord: z.object({ colour: ColourRole, width: size }),
    drawings: z.array(drawing).min(1),
    size,
    count: z.number().int().min(1).max(40),
  }),
  /** A striped roof over the region's upper edge, with scallops below. */
  z.object({
    kind: z.literal('awning'),
    of: Region,
    height: size,
    stripe: size,
    colours: z.tuple([ColourRole, ColourRole]),
  }),
]);
export type Ornament = z.infer<typeof Ornament>;
