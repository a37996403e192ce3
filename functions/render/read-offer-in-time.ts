import { COMMUNITY_LIMITS } from '../domain/people/community.ts';
import type { Post } from '../domain/post/post.ts';
import { isTooLate } from '../domain/post/gate.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { type Offer, readOffer } from '../records/offers.ts';
import { loadEventually, RecordDamagedError } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/**
 * Reads a post's offer; undefined when a part of it is gone. If a part is damaged, throws `RecordDamagedError`, after which
 * the post is retried each hour; once it is too late for the post, returns `damagedTooLong` instead.
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

/** Returns the community's late limit, or the longest allowed limit when the community cannot be read. */
async function lateLimitOf({ table }: DamageDeps, { community }: Post) {
  const longest = { lateLimitHours: COMMUNITY_LIMITS.lateLimitHours };
  try {
    return (await loadEventually(table, communityRecord, keys.community(community))) ?? longest;
  } catch (error) {
    if (error instanceof RecordDamagedError) return longest;
    throw error;
  }
}
