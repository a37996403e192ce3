import * as z from 'zod';
import type { ProductKind } from './product-kind.ts';

/**
 * The badges that a seller may tick for her product, as lawful texts of our own, and the kinds of product that each fits.
 * Halal is not a badge: it is shown with its number in a row of its own.
 */
export const BADGE_KINDS = {
  homemade: ['food'],
  handmade: ['craft'],
  localGuide: ['experience'],
  smallGroup: ['experience', 'class'],
} as const satisfies Record<string, readonly ProductKind[]>;

export type Badge = keyof typeof BADGE_KINDS;
export const BADGES = Object.keys(BADGE_KINDS) as [Badge, ...Badge[]];
export const Badge = z.enum(BADGES);

/** Whether a product of a kind may carry a badge. */
export const badgeFits = (badge: Badge, kind: ProductKind): boolean =>
  (BADGE_KINDS[badge] as readonly ProductKind[]).includes(kind);
