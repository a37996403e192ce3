import * as z from 'zod';
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
  .meta({ description: 'What the product is sold in, or may be', examples: ['pouch'] });

/**
 * Whether the product is really sold in its pack, so that pictures may begin with it, or the pack is only an example, which
 * follows the photos of a carousel and says so.
 */
export const PackUse = z.enum(['sold', 'example']).meta({
  description: 'Whether it is really sold in its pack, or the pack is only an example; absent: sold',
  examples: ['example'],
});
export type PackUse = z.infer<typeof PackUse>;

/** Whether a product of a kind can be sold in it. */
export const packFits = (pack: Pack, kind: ProductKind): boolean =>
  (PACK_KINDS[pack] as readonly ProductKind[]).includes(kind);
