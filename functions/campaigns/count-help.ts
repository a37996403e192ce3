import type { Campaign } from '../domain/campaign/campaign.ts';
import { mayHavePostsIn } from '../domain/campaign/campaign-span.ts';
import { stillNeedsHelp, TOLD_FOR } from '../domain/campaign/need-help.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { Zone } from '../domain/time/local-day.ts';
import type { HelpEntry } from '../records/help-list.ts';

const AHEAD = 31 * DAY;

/** How many posts wait for a person in each campaign, and how many campaigns around now could not be counted. */
export interface HelpCounts {
  readonly counts: ReadonlyMap<string, number>;
  readonly uncounted: number;
}

/**
 * Counts the posts that wait for a person in each campaign around now that the actor may steer, from the list of such posts.
 * If that list was cut, a campaign of which it has none goes into `uncounted`.
 */
export function countHelp(
  actor: Actor,
  campaigns: readonly Campaign[],
  from: {
    readonly waiting: { readonly entries: readonly HelpEntry[]; readonly isCut: boolean };
    readonly zone: Zone;
    readonly now: Instant;
  },
): HelpCounts {
  const { waiting, zone, now } = from;
  const span = { from: now - TOLD_FOR, to: now + AHEAD };
  const around = campaigns
    .filter(({ proposedBy, community }) => can(actor, 'campaign.steer', { community, owners: [proposedBy] }))
    .filter((campaign) => mayHavePostsIn(campaign, zone, span));
  const counts = new Map<string, number>();
  for (const campaign of around) {
    const its = waiting.entries.filter((post) => post.campaign === campaign.id);
    const count = its.filter((post) => stillNeedsHelp(post, campaign, now)).length;
    if (its.length > 0 || !waiting.isCut) counts.set(campaign.id, count);
  }
  return { counts, uncounted: around.length - counts.size };
}
