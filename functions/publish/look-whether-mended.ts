import type { Post } from '../domain/post/post.ts';
import { dueOfHeld, MOST_DAMAGE_LOOKS } from '../domain/post/held.ts';
import { notePost } from '../records/posts.ts';
import { readOffer } from '../records/offers.ts';
import { RecordDamagedError } from '../records/record.ts';
import { requestSweep } from '../records/sweeps.ts';
import { cancelPost, unlessOvertaken } from './end-post.ts';
import type { PublishDeps, PublishOutcome } from './publish-deps.ts';

/**
 * A post is held because its product is damaged, which nobody mends by a button: looks whether somebody has. Then a sweep
 * of the product brings the post back, as after any change of it. Looking ends with the days that a held post waits.
 */
export async function lookWhetherMended(deps: PublishDeps, post: Post): Promise<PublishOutcome> {
  const now = deps.clock.now();
  const { community, product: id } = post;
  if (await canBeRead(deps, post)) await requestSweep(deps, { community, subject: 'product', id }, now);
  else if (post.retries + 1 >= MOST_DAMAGE_LOOKS) return cancelPost(deps, post, 'post.unanswered');
  const changes = { due: dueOfHeld(post, post.reason, now), retries: post.retries + 1 };
  return unlessOvertaken(await notePost(deps, post, changes), 'waiting');
}

async function canBeRead({ table }: PublishDeps, post: Post): Promise<boolean> {
  try {
    await readOffer(table, post);
    return true;
  } catch (error) {
    if (error instanceof RecordDamagedError) return false;
    throw error;
  }
}
