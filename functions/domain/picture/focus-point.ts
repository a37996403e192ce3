import { z } from 'zod';

/** How much closer than the whole a person may show a photo at most, however many pixels it has. */
export const MOST_ZOOM = 3;

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
