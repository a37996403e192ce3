import type { Campaign } from '../../domain/campaign.ts';
import { DAY } from '../../domain/instant.ts';
import type { Post } from '../../domain/post.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Cursor, Item, Table } from '../../ports/table.ts';
import { campaignPartition } from '../../records/keys.ts';
import { postRecord } from '../../records/post-record.ts';
import { fromItem, RecordDamagedError } from '../../records/record.ts';
import { type Caller, may } from '../caller.ts';
import { mayHavePostsIn } from '../views/campaign-span.ts';
import { loadCommunity } from '../views/load-community.ts';
import { needHelp, TOLD_FOR } from './need-help.ts';

const AHEAD = 31 * DAY;
const TOGETHER = 5;
const MOST_POSTS = 2_000;

/**
 * How many posts of each campaign wait for a person, for those campaigns that the caller may steer. Posts know it, no
 * index does: this reads those of campaigns around now, in the order given, as they were a moment ago, five campaigns at
 * once and at most two thousand posts of each, until two thousand are read in all. Campaigns after that are left out; of
 * a larger one the number is what was found, and nothing found is no number.
 */
export async function countHelp(
  { table, clock }: { readonly table: Table; readonly clock: Clock },
  caller: Caller,
  campaigns: readonly Campaign[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  const steered = campaigns.filter(({ proposedBy }) => may(caller, 'campaign.steer', [proposedBy]));
  if (steered.length === 0) return counts;
  const now = clock.now();
  const { zone } = await loadCommunity(table, caller.actor.community);
  const span = { from: now - TOLD_FOR, to: now + AHEAD };
  const around = steered.filter((campaign) => mayHavePostsIn(campaign, zone, span));
  let seen = 0;
  for (let first = 0; first < around.length && seen < MOST_POSTS; first += TOGETHER) {
    const some = around.slice(first, first + TOGETHER);
    const read = await Promise.all(some.map((campaign) => readPosts(table, campaign)));
    for (const [index, campaign] of some.entries()) {
      const posts = read[index] ?? [];
      const count = needHelp(posts, campaign, now).length;
      if (count > 0 || posts.length < MOST_POSTS) counts.set(campaign.id, count);
      seen += posts.length;
    }
  }
  return counts;
}

async function readPosts(table: Table, { community, id }: Campaign): Promise<Post[]> {
  const items: Item[] = [];
  let after: Cursor | undefined;
  do {
    const page = await table.query({
      pk: campaignPartition(community, id),
      prefix: 'post#',
      limit: MOST_POSTS - items.length,
      ...(after && { after }),
    });
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < MOST_POSTS);
  return items.flatMap(readable);
}

/** A damaged post is told elsewhere, among what was set aside; for its sake nobody loses the list. */
function readable(item: Item): Post[] {
  try {
    return [fromItem(postRecord, item)];
  } catch (error) {
    if (!(error instanceof RecordDamagedError)) throw error;
    return [];
  }
}
