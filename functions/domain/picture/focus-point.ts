import * as z from 'zod';
import { MOST_ZOOM } from './most-zoom.ts';

/**
 * Where the subject of the photo is, as fractions of width and height from the top left corner. `zoom` is how much closer than
 * the whole photo a person wants it shown: only a point that she set has one.
 */
export const FocusPoint = z.object({
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  zoom: z.number().min(1).max(MOST_ZOOM).optional(),
});
export type FocusPoint = z.infer<typeof FocusPoint>;
