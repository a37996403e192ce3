import type { Audience } from '../../../functions/domain/audience.ts';
import { isoDay } from '../../words/formats.ts';

/** Ids hold at most 64 characters; the day and the audience need 18 of them. */
const ROOM_FOR_PRODUCT = 46;

/**
 * The campaign of sharing a product to an audience on a day. The same on every try, so that a share whose answer was
 * lost is not done twice.
 */
export function shareId(product: string, audience: Audience, now: number, zone: string): string {
  const day = isoDay(now, zone).replaceAll('-', '');
  return `${product.slice(0, ROOM_FOR_PRODUCT)}-${day}-${audience}`;
}
