import { z } from 'zod';
import type { ProductKind } from '../product/product-kind.ts';

/**
 * What a product may be sold in, and the kinds of product that are. A maker chooses from drawings what hers really is sold
 * in; each has a file in `templates/mockups`.
 */
export const PACK_KINDS = {
  pouch: ['food'],
  jar: ['food'],
  bottle: ['food'],
  box: ['food', 'craft'],
  basket: ['food', 'craft'],
  bag: ['food', 'craft'],
  tag: ['craft'],
  band: ['craft'],
} as const satisfies Record<string, readonly ProductKind[]>;

export type Pack = keyof typeof PACK_KINDS;
export const PACKS = Object.keys(PACK_KINDS) as [Pack, ...Pack[]];
export const Pack = z
  .enum(PACKS)
  .meta({ description: 'What the product is really sold in', examples: ['pouch'] });

/** Whether a product of a kind can be sold in it. */
export const packFits = (pack: Pack, kind: ProductKind): boolean =>
  (PACK_KINDS[pack] as readonly ProductKind[]).includes(kind);
