import type { Campaign } from '../domain/campaign/campaign.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import { DAY } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/local-day.ts';
import type { Cursor, Item, Table } from '../ports/table.ts';
import { campaignPartition } from '../records/keys.ts';
import { postRecord } from '../records/post-record.ts';
import { fromItems } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { mayHavePostsIn } from '../domain/campaign/campaign-span.ts';
import { MAY_WAIT, needHelp, TOLD_FOR } from '../domain/campaign/need-help.ts';

const AHEAD = 31 * DAY;
const TOGETHER = 10;
const MOST_OF_ONE = 2_000;
const MOST_IN_ALL = 5_000;

/** How many posts wait for a person in each campaign, and how many campaigns around now could not be counted. */
export interface HelpCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly uncounted: number;
}

/**
 * Counts the posts that wait for a person in each campaign that the actor may steer. No index has this number, so the posts
 * of campaigns around now are read, eventually consistent, in the order given, ten campaigns at once and at most 2,000 posts
 * of each, until 5,000 are read in all; the campaigns after that go into `uncounted`. For a campaign with more posts, the
 * number covers those read; if none of them waits, the campaign goes into `uncounted`.
 */
export async function countHelp(
  deps: DamageDeps,
  actor: Actor,
  { campaigns, zone }: { readonly campaigns: readonly Campaign[]; readonly zone: Zone },
): Promise<HelpCounts> {
  const counts = new Map<string, number>();
  const { table } = deps;
  const now = deps.clock.now();
  const span = { from: now - TOLD_FOR, to: now + AHEAD };
  const around = campaigns
    .filter(({ proposedBy, community }) => can(actor, 'campaign.steer', { community, owners: [proposedBy] }))
    .filter((campaign) => mayHavePostsIn(campaign, zone, span));
  let seen = 0;
  for (let first = 0; first < around.length && seen < MOST_IN_ALL; first += TOGETHER) {
    const some = around.slice(first, first + TOGETHER);
    const read = await Promise.all(some.map((campaign) => readPosts(table, campaign)));
    for (const [index, campaign] of some.entries()) {
      const items = read[index] ?? [];
      const waiting = await fromItems(postRecord, items.filter(mayWait), tellDamage(deps));
      const count = needHelp(waiting, campaign, now).length;
      if (count > 0 || items.length < MOST_OF_ONE) counts.set(campaign.id, count);
      seen += items.length;
    }
  }
  return { counts, uncounted: around.length - counts.size };
}

async function readPosts(table: Table, { community, id }: Campaign): Promise<Item[]> {
  const items: Item[] = [];
  let after: Cursor | undefined;
  do {
    const page = await table.query({
      pk: campaignPartition(community, id),
      prefix: 'post#',
      limit: MOST_OF_ONE - items.length,
      ...(after && { after }),
    });
    items.push(...page.items);
    after = page.next;
  } while (after && items.length < MOST_OF_ONE);
  return items;
}

/** Whether an item may wait for a person, by its state alone: most posts do not, and need not be parsed. */
const mayWait = ({ state }: Item): boolean => MAY_WAIT.has(state);
