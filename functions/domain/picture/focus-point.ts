import { z } from 'zod';

/** Where the subject of the photo is, as fractions of width and height from the top left corner. */
export const FocusPoint = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type FocusPoint = z.infer<typeof FocusPoint>;
