import { readReport } from '../../../functions/insights/read-report.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import type { Instant } from '../../../functions/domain/time/instant.ts';
import { listPosts } from '../../../functions/records/posts.ts';
import { listCampaigns } from '../../../functions/records/tenant-lists.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import type { SeasonPlan } from './season-plan.ts';

/** What a season brought, counted from the system that it leaves. */
export interface SeasonFigures {
  readonly people: number;
  readonly from: string;
  readonly to: string;
  readonly campaigns: number;
  readonly published: number;
  readonly waiting: number;
  /** Posts that a person must look after. */
  readonly held: number;
  readonly reach: number;
  readonly engagement: number;
}

const WAITING = new Set(['awaiting_owner', 'awaiting_picture', 'scheduled', 'preparing', 'prepared']);

/** Reads the figures of a season that was played. */
export async function readSeason(system: System, plan: SeasonPlan, end: Instant): Promise<SeasonFigures> {
  const { id: community, zone } = DEMO_COMMUNITY;
  const campaigns = await listCampaigns(system.table, community);
  const posts = (await Promise.all(campaigns.map(({ id }) => listPosts(system.table, community, id)))).flat();
  const count = (fits: (state: string) => boolean): number => posts.filter(({ state }) => fits(state)).length;
  const [from, to] = [dayOf(plan.begin, zone), dayOf(end, zone)];
  const { total } = await readReport(system)({ community, from, to });
  return {
    people: plan.people.length,
    from,
    to,
    campaigns: campaigns.length,
    published: count((state) => state === 'published'),
    waiting: count((state) => WAITING.has(state)),
    held: count((state) => state === 'held'),
    reach: total.reach ?? 0,
    engagement: total.engagement ?? 0,
  };
}
