import { periodBefore } from '../domain/insights/compare.ts';
import {
  type Rollup,
  type RollupHead,
  rollupOf,
  type RollupRow,
  ROWS_A_PAGE,
} from '../domain/insights/people-rollup.ts';
import { ROLLUP_LISTS, type RollupList } from '../domain/insights/rollup-list.ts';
import { mostReachFirst } from '../domain/insights/people-in-report.ts';
import { periodReport } from '../domain/insights/period-report.ts';
import { addDays, daysBetween, type LocalDay } from '../domain/time/local-day.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { listChannels } from '../records/channels.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listDayReports, listDaySums } from '../records/day-reports.ts';
import { readCampaignFacts, readClassProducts, readProductNames } from '../records/names-of-things.ts';
import {
  loadRollupHead,
  loadRollupPages,
  readRollupBasis,
  type RollupSpan,
  saveRollup,
} from '../records/people-rollups.ts';
import { listMembers } from '../records/tenant-lists.ts';
import { refuseBadPeriod } from './read-report.ts';

interface PeopleDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/** Pages of some lists of a period, and what is said of all its people. */
export interface PeoplePage {
  readonly head: RollupHead;
  readonly rows: Readonly<Partial<Record<RollupList, readonly RollupRow[]>>>;
}

interface PeopleRequest {
  readonly community: string;
  readonly from: LocalDay;
  readonly to: LocalDay;
  /** One list; all of them when it is absent. */
  readonly list?: RollupList | undefined;
  /** Counted from 0. */
  readonly page: number;
}

/** So many campaigns, those with the most reach, are in the list. */
const MOST_CAMPAIGNS = 50;

/**
 * Makes the roll-up of a period from its days and those of the period before, which takes an item for each day, member, page,
 * product and campaign; it is kept unless a day is damaged.
 */
async function makeRollup({ table, clock }: PeopleDeps, span: RollupSpan, basis: string): Promise<Rollup> {
  const { community } = span;
  const dayBefore = addDays(span.from, -1);
  const earlier = periodBefore(span.from, span.to);
  const [{ days, damaged }, before, announced, members, channels, { zone }] = await Promise.all([
    listDayReports(table, span),
    listDayReports(table, { community, ...earlier }),
    // A class on the first day was announced on the day before.
    listDaySums(table, { community, from: dayBefore, to: dayBefore }),
    listMembers(table, community),
    listChannels(table, community),
    loadCommunity(table, community),
  ]);
  const report = periodReport(span.from, span.to, days, damaged);
  const campaigns = mostReachFirst(Object.entries(report.byCampaign).map(([id, totals]) => ({ id, totals })))
    .slice(0, MOST_CAMPAIGNS)
    .map(({ id }) => id);
  const byCampaign = Object.fromEntries(
    campaigns.flatMap((id) => {
      const totals = report.byCampaign[id];
      return totals ? [[id, totals] as const] : [];
    }),
  );
  const ranCampaigns = new Set([report, ...announced.days].flatMap((its) => Object.keys(its.byCampaign)));
  const [product, classProducts, allCampaigns] = await Promise.all([
    readProductNames(table, community, [
      ...new Set([...Object.keys(report.byProduct), ...Object.keys(report.told.byProduct)]),
    ]),
    readClassProducts(table, community, Object.keys(report.told.byProduct)),
    readCampaignFacts(table, community, [...ranCampaigns]),
  ]);
  const campaign = new Map(allCampaigns.map(({ id, title }) => [id, title]));
  const rollup = rollupOf(
    { ...report, byCampaign },
    {
      community,
      zone,
      basis,
      madeAt: clock.now(),
      days: daysBetween(span.from, span.to) + 1,
      before: periodReport(earlier.from, earlier.to, before.days, before.damaged),
      members,
      channels,
      campaigns: allCampaigns,
      classProducts,
      names: { product, campaign },
    },
  );
  if (damaged.length + before.damaged.length === 0) await saveRollup(table, rollup);
  return rollup;
}

/**
 * Returns one page of 50 rows of each list of a period, by reach. From a roll-up that is kept it reads at most ten items,
 * however large the community is; the first call after a day was aggregated, or a name or a consent changed, makes it anew.
 * Throws `badPeriod`, `periodTooLong`.
 */
export const readPeople =
  (deps: PeopleDeps) =>
  async ({ community, from, to, list, page }: PeopleRequest): Promise<PeoplePage> => {
    refuseBadPeriod({ from, to });
    const { table, clock } = deps;
    const span = { community, from, to };
    const basis = await readRollupBasis(table, span);
    const head = await loadRollupHead(table, span, basis, clock.now());
    const lists = list === undefined ? ROLLUP_LISTS : [list];
    const wanted = lists
      .filter((one) => (head?.counts[one] ?? 0) > page * ROWS_A_PAGE)
      .map((one) => ({ list: one, page }));
    const pages = head && (await loadRollupPages(table, head, wanted));
    if (head && pages) return { head, rows: Object.fromEntries(pages.map((its) => [its.list, its.rows])) };
    const made = await makeRollup(deps, span, basis);
    const rows = lists.map(
      (one) => [one, made.rows[one].slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE)] as const,
    );
    return { head: made.head, rows: Object.fromEntries(rows) };
  };

/** Returns all rows of a period, for a file: as many reads as it has days, members and products. */
export const readAllPeople =
  (deps: PeopleDeps) =>
  async (span: RollupSpan): Promise<Rollup> => {
    refuseBadPeriod(span);
    return makeRollup(deps, span, await readRollupBasis(deps.table, span));
  };
