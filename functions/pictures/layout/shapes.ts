import * as z from 'zod';
import { ColourRole } from './theme-colours.ts';

/** The outlines of plates, windows and cells; `svg/outline.ts` draws them. */
const OUTLINES = [
  'square',
  'round',
  'cut',
  'notch',
  'bracket',
  'hex',
  'ticket',
  'leaf',
  'arch',
  'ellipse',
  'scallop',
  'burst',
  'tag',
] as const;
export const Outline = z.enum(OUTLINES);
export type Outline = z.infer<typeof Outline>;

/** Round outlines: their text must fit into a circle. */
const ROUND: ReadonlySet<Outline> = new Set(['ellipse', 'scallop', 'burst']);
/** Whether a text on the outline must fit into a circle. */
export const isRound = (outline: Outline): boolean => ROUND.has(outline);

const pixels = z.number().min(0);

/** A line along an outline. */
export const Trim = z.object({
  /** The distance inside the outline; negative outside. */
  inset: z.number(),
  width: z.number().positive(),
  colour: ColourRole,
  opacity: z.number().min(0).max(1).default(1),
  /** The lengths of dash and gap. */
  dash: z.tuple([pixels, pixels]).optional(),
});
export type Trim = z.infer<typeof Trim>;

/** A flat shape with its own fill: a sign, a tag, a ticket, a frame. */
export const Plate = z.object({
  outline: Outline,
  /** The radius of corners and notches; for bursts and scallops the depth. */
  radius: pixels.default(0),
  trims: z.array(Trim).default([]),
  shadow: z.boolean().default(false),
});
export type Plate = z.infer<typeof Plate>;
