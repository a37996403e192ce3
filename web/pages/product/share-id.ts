import type { Audience } from '../../../functions/domain/captions/audience.ts';
import { isoDay } from '../../i18n/formats.ts';

/** Ids have at most 64 characters. */
const LONGEST = 64;

/** Eight hex digits of a text (FNV-1a), to tell sellers of one product apart in an id of limited length. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * Returns the id of the campaign that shares a product with an audience on a day. It is the same for every attempt, so that
 * a share whose response was lost is not repeated; with a `seller`, of her share of another's product; it differs only from the campaigns that the user knows to be cancelled.
 */
export function shareId(
  product: string,
  audience: Audience,
  { now, zone, seller }: { readonly now: number; readonly zone: string; readonly seller?: string },
  cancelled: ReadonlySet<string> = new Set(),
): string {
  const who = seller === undefined ? '' : `-${digestOf(seller)}`;
  const about = `${who}-${isoDay(now, zone).replaceAll('-', '')}-${audience}`;
  for (let round = 1; ; round += 1) {
    const end = round === 1 ? about : `${about}-${round}`;
    const id = product.slice(0, LONGEST - end.length) + end;
    if (!cancelled.has(id)) return id;
  }
}
