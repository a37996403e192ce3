import { COMMUNITY_LIMITS } from '../domain/people/community.ts';
import type { Post } from '../domain/post/post.ts';
import { isTooLate } from '../domain/post/gate.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { type Offer, readOffer } from '../records/offers.ts';
import { loadEventually, RecordDamagedError } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/**
 * What a post offers; undefined when a part of it is gone. While a part is damaged this throws `RecordDamagedError`, after
 * which the post is tried again each hour, until it is too late for it.
 */
export async function readOfferInTime(
  deps: DamageDeps,
  post: Post,
): Promise<Offer | undefined | 'damagedTooLong'> {
  try {
    return await readOffer(deps.table, post);
  } catch (error) {
    if (!(error instanceof RecordDamagedError)) throw error;
    if (!isTooLate(post, await lateLimitOf(deps, post), deps.clock.now())) throw error;
    await tellDamage(deps)(error);
    return 'damagedTooLong';
  }
}

/** The longest that there is, when it is the community that cannot be read. */
async function lateLimitOf({ table }: DamageDeps, { community }: Post) {
  const longest = { lateLimitHours: COMMUNITY_LIMITS.lateLimitHours };
  try {
    return (await loadEventually(table, communityRecord, keys.community(community))) ?? longest;
  } catch (error) {
    if (error instanceof RecordDamagedError) return longest;
    throw error;
  }
}
