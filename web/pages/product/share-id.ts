import type { Audience } from '../../../functions/domain/captions/audience.ts';
import { isoDay } from '../../words/formats.ts';

/** Ids hold at most 64 characters. */
const LONGEST = 64;

/**
 * The campaign of sharing a product to an audience on a day. The same on every try, so that a share whose answer was
 * lost is not done twice; another only beside those that she was told have been cancelled.
 */
export function shareId(
  product: string,
  audience: Audience,
  day: { readonly now: number; readonly zone: string },
  cancelled: ReadonlySet<string> = new Set(),
): string {
  const about = `-${isoDay(day.now, day.zone).replaceAll('-', '')}-${audience}`;
  for (let round = 1; ; round += 1) {
    const end = round === 1 ? about : `${about}-${round}`;
    const id = product.slice(0, LONGEST - end.length) + end;
    if (!cancelled.has(id)) return id;
  }
}
