import { z } from 'zod';

/** Whole Indonesian rupiah; no cents are in use. The lower bound is the smallest coin still taken (Rp100). */
export const Rupiah = z.number().int().min(100).max(1_000_000_000);
export type Rupiah = z.infer<typeof Rupiah>;
