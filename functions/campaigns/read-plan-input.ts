import type { Campaign } from '../domain/campaign/campaign.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Language } from '../domain/language.ts';
import { addDays, dayOf, instantOf, type Zone } from '../domain/time/local-day.ts';
import type { Showing } from '../domain/campaign/kinds/rotate-products.ts';
import type { PlanInput } from '../domain/campaign/plan-input.ts';
import type { DayReport } from '../domain/insights/day-report.ts';
import type { Post } from '../domain/post/post.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { communityRecord } from '../records/community-record.ts';
import { listDayReports } from '../records/day-reports.ts';
import { keys } from '../records/keys.ts';
import { load } from '../records/record.ts';
import { loadProducts } from '../records/product-record.ts';
import { learnedHoursRecord } from '../records/learned-hours-record.ts';
import { listMembers } from '../records/tenant-lists.ts';
import { listVotes } from '../records/vote-record.ts';
import { readLastPosts } from './read-last-posts.ts';
import { type PlanEntry, readPlanCalendar } from './read-plan-calendar.ts';

/** The number of past days over which reach and posts are summed for distributing the best hours. */
const FAIRNESS_DAYS = 28;

/** The input of planning, and the posts of the same campaign's older plans that a newer plan does not replace. */
interface ReadForPlan {
  readonly input: PlanInput;
  readonly keptPosts: readonly Post[];
}

/** Reads the input of planning, for a plan that is stored or only shown. Undefined when the community does not exist. */
export async function readPlanInput(
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  { campaign, isStored }: { readonly campaign: Campaign; readonly isStored: boolean },
  now: Instant,
): Promise<ReadForPlan | undefined> {
  const { table } = deps;
  const community = await load(table, communityRecord, keys.community(campaign.community));
  if (!community) return undefined;
  const [members, channels, products, votes, hours] = await Promise.all([
    listMembers(table, community.id),
    listChannels(table, community.id),
    loadProducts(table, community.id, campaign.products),
    listVotes(table, campaign),
    load(table, learnedHoursRecord, keys.learnedHours(community.id)),
  ]);
  const { calendar, keptPosts } = await readPlanCalendar(
    table,
    { campaign, community, channels, isStored },
    now,
  );
  const begins = instantOf(campaign.from, '00:00', community.zone);
  const lastPosts = await readLastPosts(table, calendar, { ...campaign, begins });
  const today = dayOf(now, community.zone);
  const span = { community: community.id, from: addDays(today, -FAIRNESS_DAYS), to: today };
  const { days } = await listDayReports(table, span);
  const input = {
    campaign,
    community,
    products,
    members,
    channels,
    calendar,
    lastPosts,
    votes,
    shownBefore: shownBefore(keptPosts, community.zone),
    ...fairnessOf(days, calendar),
    hours: hours?.inUse === true ? hours.byReaders : undefined,
    writable: deps.writable,
    now,
  };
  return { input, keptPosts };
}

/** Returns which occurrences former plans have shown, each with the first day on which it went out. */
function shownBefore(keptPosts: readonly Post[], zone: Zone): readonly Showing[] {
  const first = new Map<string, Showing>();
  for (const { product, occurrence: key, publishAt } of keptPosts) {
    if (key === undefined) continue;
    const name = `${product}|${key}`;
    const day = dayOf(publishAt, zone);
    const known = first.get(name);
    if (!known || day < known.day) first.set(name, { product, key, day });
  }
  return [...first.values()];
}

/**
 * Returns what is known of recent reach and posts. A post counts as soon as it is planned: those that are out stand
 * in the reports of days, the others in the calendar.
 */
function fairnessOf(
  days: readonly DayReport[],
  calendar: readonly PlanEntry[],
): Pick<PlanInput, 'reachByMaker' | 'measuredPostsByMaker' | 'recentPostsByMaker' | 'recentPostsBySeller'> {
  const [reach, measured, makers, sellers] = [new Sums(), new Sums(), new Sums(), new Sums()];
  for (const { byMaker, bySeller } of days) {
    for (const [maker, totals] of Object.entries(byMaker)) {
      reach.add(maker, totals.reach ?? 0);
      measured.add(maker, totals.posts - totals.withoutReach);
      makers.add(maker, totals.posts);
    }
    for (const [seller, { posts }] of Object.entries(bySeller)) sellers.add(seller, posts);
  }
  for (const { maker, seller, alsoSellers = [] } of calendar.filter(({ isComing }) => isComing)) {
    makers.add(maker, 1);
    for (const one of [seller, ...alsoSellers]) sellers.add(one, 1);
  }
  return {
    reachByMaker: reach.all(),
    measuredPostsByMaker: measured.all(),
    recentPostsByMaker: makers.all(),
    recentPostsBySeller: sellers.all(),
  };
}

/** Sums by name. */
class Sums {
  readonly #sums = new Map<string, number>();

  add(name: string, amount: number): void {
    this.#sums.set(name, (this.#sums.get(name) ?? 0) + amount);
  }

  all(): Record<string, number> {
    return Object.fromEntries(this.#sums);
  }
}
