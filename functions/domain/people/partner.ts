import * as z from 'zod';
import { Id } from '../identity.ts';
import { DAY, Instant } from '../time/instant.ts';

/** How many partners a community has at most: as many as its coordinators know by name. */
export const MOST_PARTNERS = 12;

/** How long a partner code may be typed. */
export const PARTNER_CODE_LIFE = 7 * DAY;

/**
 * One side of a partnership: what a community holds of another with which it agreed. Both sides have one; the partnership holds
 * while neither has ended.
 */
export const Partner = z.object({
  community: Id,
  /** The other community. */
  partner: Id,
  /** The same on both sides, and another one whenever the two agree anew. */
  partnership: Id,
  since: Instant,
  /** The coordinator of this side who agreed. */
  by: Id,
  endedAt: Instant.optional(),
});
export type Partner = z.infer<typeof Partner>;

/** The newest partner code of a community. Whoever types it agrees for hers; only a digest of it is stored. */
export const PartnerOffer = z.object({
  community: Id,
  by: Id,
  digest: z.string().length(64),
  madeAt: Instant,
  expiresAt: Instant,
  /** Who used it, and the partnership that began by it. */
  taken: z.object({ community: Id, partnership: Id, at: Instant }).optional(),
});
export type PartnerOffer = z.infer<typeof PartnerOffer>;
