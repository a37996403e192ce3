import * as z from 'zod';

export const PRODUCT_KINDS = ['food', 'craft', 'experience', 'class'] as const;
export const ProductKind = z.enum(PRODUCT_KINDS);
export type ProductKind = z.infer<typeof ProductKind>;
