import { hash64 } from '../seeded.ts';
import type { Instant } from '../time/instant.ts';
import type { Campaign } from './campaign.ts';

/**
 * How the posts of a campaign differ from those of its products elsewhere: a sentence of its own and a question in each caption,
 * and the theme of all its pictures. Posts follow it without being planned anew.
 */
export type Dress = Pick<Campaign, 'sentence' | 'asks' | 'theme'>;

/** The fields of a dress, for what changes one. */
export const DRESS_FIELDS = ['sentence', 'asks', 'theme'] as const satisfies readonly (keyof Dress)[];

const MARK = 8;

/** Returns the fingerprint of a dress, in 8 hex digits; undefined where it adds nothing. A post stores that of its own. */
export const dressMark = ({ sentence, asks = false, theme }: Dress): string | undefined =>
  sentence === undefined && !asks && theme === undefined
    ? undefined
    : hash64(JSON.stringify([sentence, asks, theme])).slice(0, MARK);

/** Returns the changes of a campaign that remember who changed its dress; none where that stays as it was. */
export const dressedBy = (
  by: string,
  now: Instant,
  before: Dress,
  after: Dress,
): Pick<Campaign, 'dressedAt' | 'dressedBy'> =>
  dressMark(before) === dressMark(after) ? {} : { dressedAt: now, dressedBy: by };
