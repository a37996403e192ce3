import type { Campaign } from '../domain/campaign.ts';
import { type Instant, DAY } from '../domain/instant.ts';
import type { Language } from '../domain/language.ts';
import { addDays, dayOf, instantOf } from '../domain/local-day.ts';
import { calendarMargin } from '../domain/planning/bookings.ts';
import { isReplaceable } from '../domain/planning/replaceable.ts';
import type { PlanInput } from '../domain/planning/plan-input.ts';
import type { Table } from '../ports/table.ts';
import { type CalendarEntry, readCalendar } from '../records/channel-calendar.ts';
import { listChannels } from '../records/channels.ts';
import { communityRecord } from '../records/community-record.ts';
import { listDayReports } from '../records/day-reports.ts';
import { keys } from '../records/keys.ts';
import { oneCalendar, readPlannedEntries } from '../records/planned-calendar.ts';
import { listPosts } from '../records/posts.ts';
import { load } from '../records/record.ts';
import { listMembers, listProducts } from '../records/tenant-lists.ts';

/** Over how many past days a maker's reach counts when the best hours are given out. */
const FAIRNESS_DAYS = 28;

/** Reads everything that planning looks at. Undefined when the community does not exist. */
export async function readPlanInput(
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  campaign: Campaign,
  now: Instant,
): Promise<PlanInput | undefined> {
  const { table } = deps;
  const community = await load(table, communityRecord, keys.community(campaign.community));
  if (!community) return undefined;
  const [members, channels, products] = await Promise.all([
    listMembers(table, community.id),
    listChannels(table, community.id),
    listProducts(table, community.id),
  ]);
  const margin = calendarMargin(community.pacing);
  const from = instantOf(campaign.from, '00:00', community.zone);
  const span = {
    from: Math.max(0, Math.min(now, from) - margin),
    to: Math.max(now, from) + campaign.days * DAY + 2 * margin,
  };
  const calendars = await Promise.all(
    channels.map(({ id }) => readCalendar(table, { community: community.id, channel: id, ...span })),
  );
  const planned = await readPlannedEntries(table, community.id);
  const isOwn = ({ post }: CalendarEntry): boolean => post.startsWith(`${campaign.id}.`);
  const own = await listPosts(table, community.id, campaign.id);
  const standing = new Set(own.filter((post) => !isReplaceable(post, now)).map(({ id }) => id));
  const calendar = oneCalendar(calendars.flat(), planned).filter(
    (entry) => !isOwn(entry) || standing.has(entry.post),
  );
  const today = dayOf(now, community.zone);
  const days = await listDayReports(table, community.id, addDays(today, -FAIRNESS_DAYS), today);
  const reachByMaker: Record<string, number> = {};
  for (const day of days) {
    for (const [maker, totals] of Object.entries(day.byMaker)) {
      reachByMaker[maker] = (reachByMaker[maker] ?? 0) + totals.reach;
    }
  }
  return {
    campaign,
    community,
    products: products.filter(({ id }) => campaign.products.includes(id)),
    members,
    channels,
    calendar,
    reachByMaker,
    writable: deps.writable,
    now,
  };
}
