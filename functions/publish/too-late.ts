import type { Post } from '../domain/post/post.ts';
import { isTooLate } from '../domain/post/gate.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { glance } from '../records/record.ts';
import { holdPost } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * Holds a post that could not be prepared until it is too late for it, whatever kept it; undefined while there is time.
 * Before the hour that it is meant for this costs nothing.
 */
export async function holdWhenTooLate(deps: PublishDeps, post: Post): Promise<PublishOutcome | undefined> {
  const now = deps.clock.now();
  if (now <= post.publishAt) return undefined;
  const community = await glance(deps.table, communityRecord, keys.community(post.community));
  if (!community || !isTooLate(post, community, now)) return undefined;
  return holdPost(deps, post, post.retries > 0 ? 'post.notPrepared' : 'post.late');
}
