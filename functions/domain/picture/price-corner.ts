import * as z from 'zod';

/**
 * The corners of a photo in which the tag with the price can be, in reading direction. In this order a tap moves it: on along
 * the photo's edge to the next one that is free.
 */
export const PRICE_CORNERS = ['topEnd', 'bottomEnd', 'bottomStart', 'topStart'] as const;
export const PriceCorner = z.enum(PRICE_CORNERS).meta({
  description: 'A corner of the photo, in reading direction',
  examples: ['bottomStart'],
});
export type PriceCorner = z.infer<typeof PriceCorner>;

/** Returns all corners in the order in which a tap goes through them, beginning after one. */
export function cornersAfter(corner: PriceCorner): readonly PriceCorner[] {
  const next = PRICE_CORNERS.indexOf(corner) + 1;
  return [...PRICE_CORNERS.slice(next), ...PRICE_CORNERS.slice(0, next)];
}
