import * as z from 'zod';
import { Id } from '../identity.ts';
import { ToldSum } from '../product/told.ts';
import { hasGranted } from '../people/consent.ts';
import { Instant } from '../time/instant.ts';
import { dayOf, LocalDay, type Zone } from '../time/local-day.ts';
import { evenness, participation } from './participation.ts';
import { NO_PAGES_IN_REPORT, PagesInReport, pagesInReport } from './pages-in-report.ts';
import { mostReachFirst, type TotalsById } from './people-in-report.ts';
import type { PeriodReport } from './period-report.ts';
import { ROLLUP_LISTS, RollupList } from './rollup-list.ts';
import { type SocialFacts, SocialValue, socialValue } from './social-value.ts';
import { RowChanges, rowChanges } from './row-changes.ts';
import { addTotals, FiledTotals, NO_TOTALS, type Totals } from './totals.ts';

/** A row of such a list. `named` is whether everybody may read the name: of people, whether she granted it. */
export const RollupRow = z.object({
  id: Id,
  name: z.string(),
  named: z.boolean(),
  totals: FiledTotals,
  /** How it differs from the period before; absent where nothing went out then. */
  changes: RowChanges.optional(),
  /** What members told of a product; absent where nothing was told. */
  told: ToldSum.optional(),
});
export type RollupRow = z.infer<typeof RollupRow>;

/** Rows of one page: 50 of 300 bytes are 15 KB. */
export const ROWS_A_PAGE = 50;

const Spread = z.object({
  members: z.number().int().nonnegative(),
  withPosts: z.number().int().nonnegative(),
  gini: z.number().optional(),
  topFifthShare: z.number().optional(),
});
const Unnamed = z.object({
  count: z.number().int().nonnegative(),
  totals: FiledTotals,
  changes: RowChanges.optional(),
});

/** What a report says of all its people together, and how long its lists are. */
export const RollupHead = z.object({
  community: Id,
  from: LocalDay,
  to: LocalDay,
  /** How many days it has: the last period of each length is kept. */
  days: z.number().int().positive(),
  /** The stamps of its months and of the community's people when it was made. */
  basis: z.string(),
  madeAt: Instant,
  counts: z.record(RollupList, z.number().int().nonnegative()),
  /** The product that reached the most people; absent while no reach is known. */
  top: z.object({ name: z.string(), posts: z.number(), reach: z.number().int().positive() }).optional(),
  /** Makers and sellers who may not be named to everybody, added up. */
  unnamed: z.object({ maker: Unnamed, seller: Unnamed }),
  participation: z.object({
    members: z.number().int().nonnegative(),
    withPosts: z.number().int().nonnegative(),
    without: z.array(z.object({ id: Id, name: z.string() })),
    /** How many had a post in the period before; absent where nothing went out then. */
    withPostsBefore: z.number().int().nonnegative().optional(),
  }),
  makers: Spread,
  sellers: Spread,
  /** Members who agreed within the period that posts of theirs go out. */
  joined: z.number().int().nonnegative(),
  /** Absent in a head that was kept before they were told: within the hour it is made anew. */
  pages: PagesInReport.default(NO_PAGES_IN_REPORT),
  social: SocialValue,
});
export type RollupHead = z.infer<typeof RollupHead>;

/** One page of a list. It belongs to a head with the same basis. */
export const RollupPage = z.object({
  community: Id,
  days: z.number().int().positive(),
  list: RollupList,
  page: z.number().int().nonnegative(),
  basis: z.string(),
  rows: z.array(RollupRow),
});
export type RollupPage = z.infer<typeof RollupPage>;

export interface Rollup {
  readonly head: RollupHead;
  readonly rows: Readonly<Record<RollupList, readonly RollupRow[]>>;
}

/** What a roll-up is made of beside the sums. */
export interface RollupFacts extends Omit<SocialFacts, 'today'> {
  readonly community: string;
  readonly zone: Zone;
  readonly basis: string;
  readonly madeAt: Instant;
  readonly days: number;
  /** The period of as many days before. */
  readonly before: Pick<PeriodReport, 'total' | 'byMaker' | 'bySeller' | 'byProduct'> | undefined;
  /** Names of products and titles of campaigns; one that is not in it is named by its id. */
  readonly names: Readonly<Record<'product' | 'campaign', ReadonlyMap<string, string>>>;
}

/** The most members without a post that are named. */
const MOST_NAMED = 50;

type NameOf = (id: string) => Pick<RollupRow, 'name' | 'named'>;

function rowsOf(totals: TotalsById, before: TotalsById | undefined, nameOf: NameOf): RollupRow[] {
  const rows = Object.entries(totals).map(([id, its]) => ({
    id,
    ...nameOf(id),
    totals: its,
    ...(before && { changes: rowChanges(its, before[id]) }),
  }));
  return mostReachFirst(rows);
}

/** Like `rowsOf`, with what was told; a product that sold without a post in the period has a row, too. */
function productRows(
  { byProduct, told }: Pick<PeriodReport, 'byProduct' | 'told'>,
  before: TotalsById | undefined,
  nameOf: NameOf,
): RollupRow[] {
  const unposted = Object.keys(told.byProduct).filter((id) => !byProduct[id]);
  const all = { ...byProduct, ...Object.fromEntries(unposted.map((id) => [id, NO_TOTALS])) };
  return rowsOf(all, before, nameOf).map((row) => {
    const its = told.byProduct[row.id];
    return { ...row, ...(its && { told: its }) };
  });
}

const sumOf = (all: readonly Totals[]): Totals => all.reduce(addTotals, NO_TOTALS);

/** Adds up those who may not be named, beside all of them who had posts before. */
function unnamedOf(
  rows: readonly RollupRow[],
  before: TotalsById | undefined,
  nameOf: NameOf,
): z.infer<typeof Unnamed> {
  const unnamed = rows.filter(({ named }) => !named);
  const totals = sumOf(unnamed.map((row) => row.totals));
  const then = Object.entries(before ?? {}).filter(([id]) => !nameOf(id).named);
  return {
    count: unnamed.length,
    totals,
    ...(before && { changes: rowChanges(totals, sumOf(then.map(([, its]) => its))) }),
  };
}

/** Makes the roll-up of a period: everything of it that grows with the community, in order of reach. */
export function rollupOf(report: PeriodReport, facts: RollupFacts): Rollup {
  const before = facts.before && facts.before.total.posts > 0 ? facts.before : undefined;
  const { community, zone, basis, madeAt, days, members, channels, names } = facts;
  const { from, to } = report;
  const people = new Map(members.map((member) => [member.id, member]));
  const person = (id: string) => {
    const member = people.get(id);
    const named = member !== undefined && hasGranted(member.consents, 'nameInReports');
    return { name: member?.name ?? id, named };
  };
  const thing = (of: 'product' | 'campaign') => (id: string) => ({
    name: names[of].get(id) ?? id,
    named: true,
  });
  const rows: Rollup['rows'] = {
    maker: rowsOf(report.byMaker, before?.byMaker, person),
    seller: rowsOf(report.bySeller, before?.bySeller, person),
    product: productRows(report, before?.byProduct, thing('product')),
    // A campaign has days of its own: of the period before it had others, or none.
    campaign: rowsOf(report.byCampaign, undefined, thing('campaign')),
  };
  const within = (at: Instant): boolean => {
    const day = dayOf(at, zone);
    return from <= day && day <= to;
  };
  const [top] = rows.product;
  const { without, ...took } = participation(report, members);
  const head: RollupHead = {
    community,
    from,
    to,
    days,
    basis,
    madeAt,
    counts: {
      maker: rows.maker.length,
      seller: rows.seller.length,
      product: rows.product.length,
      campaign: rows.campaign.length,
    },
    ...(top?.totals.reach && { top: { name: top.name, posts: top.totals.posts, reach: top.totals.reach } }),
    unnamed: {
      maker: unnamedOf(rows.maker, before?.byMaker, person),
      seller: unnamedOf(rows.seller, before?.bySeller, person),
    },
    participation: {
      ...took,
      ...(before && { withPostsBefore: participation(before, members).withPosts }),
      without: without
        .map(({ id, name }) => ({ id, name }))
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .slice(0, MOST_NAMED),
    },
    makers: evenness(report.byMaker, members),
    sellers: evenness(report.bySeller, members),
    joined: members.filter(
      ({ consents: { processingAbroad: agreed } }) => agreed?.granted && within(agreed.at),
    ).length,
    pages: pagesInReport(channels, { from, to, zone }),
    social: socialValue(report, { ...facts, today: dayOf(madeAt, zone) }),
  };
  return { head, rows };
}

/** Divides a roll-up's lists into pages. */
export const pagesOf = ({ head, rows }: Rollup): RollupPage[] =>
  ROLLUP_LISTS.flatMap((list) =>
    Array.from({ length: Math.ceil(rows[list].length / ROWS_A_PAGE) }, (_, page): RollupPage => {
      const { community, days, basis } = head;
      const its = rows[list].slice(page * ROWS_A_PAGE, (page + 1) * ROWS_A_PAGE);
      return { community, days, list, page, basis, rows: its };
    }),
  );
