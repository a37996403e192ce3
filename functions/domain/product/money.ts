import * as z from 'zod';

/** Whole Indonesian rupiah; sen are not in use. The lower bound is the smallest coin that is still accepted (Rp100). */
export const Rupiah = z.number().int().min(100).max(1_000_000_000);
export type Rupiah = z.infer<typeof Rupiah>;
