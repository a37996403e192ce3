import type { Audience } from '../../../functions/domain/captions/audience.ts';
import { isoDay } from '../../i18n/formats.ts';

/** Ids have at most 64 characters. */
const LONGEST = 64;

/**
 * Returns the id of the campaign that shares a product with an audience on a day. It is the same for every attempt, so that
 * a share whose response was lost is not repeated; it differs only from the campaigns that the user knows to be cancelled.
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
