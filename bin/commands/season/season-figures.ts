import { readReport } from '../../../functions/insights/read-report.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import type { Instant } from '../../../functions/domain/time/instant.ts';
import { listStateOf, type ListState } from '../../../functions/domain/post/list-state.ts';
import { listPosts } from '../../../functions/records/posts.ts';
import { listCampaigns } from '../../../functions/records/tenant-lists.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import { readSeasonReport } from './season-report.ts';
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
  /** The report of the last thirty days as sentences. */
  readonly report: readonly string[];
}

/** Reads the figures of a season that was played. */
export async function readSeason(system: System, plan: SeasonPlan, end: Instant): Promise<SeasonFigures> {
  const { id: community, zone } = DEMO_COMMUNITY;
  const campaigns = await listCampaigns(system.table, community);
  const posts = (await Promise.all(campaigns.map(({ id }) => listPosts(system.table, community, id)))).flat();
  const states = posts.map(listStateOf);
  const count = (...wanted: ListState[]): number => states.filter((state) => wanted.includes(state)).length;
  const [from, to] = [dayOf(plan.begin, zone), dayOf(end, zone)];
  const { total } = await readReport(system)({ community, from, to });
  return {
    people: plan.people.length,
    from,
    to,
    campaigns: campaigns.length,
    published: count('out'),
    waiting: count('waiting', 'asked'),
    held: count('needsPerson'),
    reach: total.reach ?? 0,
    engagement: total.engagement ?? 0,
    report: await readSeasonReport(system, to),
  };
}
