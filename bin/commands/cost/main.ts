import { readOptions } from '../../kit/read-options.ts';
import { limitsOf, limitsTable } from './binds-first.ts';
import { METERS, readMeasured, readPrices, type Meter, type Prices, type Usage } from './data.ts';
import { readDeployed } from './deployed.ts';
import { usageOfMembers, usageOfPosts, usageWhenIdle } from './usage.ts';

/** Numbers of members for which the cost of a month is calculated. */
export const SIZES = [0, 150, 1_500, 15_000, 150_000, 1_500_000] as const;

/** Numbers of members for which the limits are shown beside each other. */
export const LARGE_SIZES = [15_000, 150_000, 1_500_000] as const;

/** Amounts in US dollars; `withFree` subtracts the allowances that AWS gives every account free of charge. */
export interface CostReport {
  readonly prices: { readonly region: string; readonly asOf: string; readonly source: string };
  /** A month without members and posts. */
  readonly idle: { readonly withFree: number; readonly withoutFree: number };
  /** US dollars for 1,000 posts with their pictures, without free allowances. */
  readonly per1000Posts: number;
  readonly months: readonly {
    readonly members: number;
    readonly posts: number;
    readonly withFree: number;
    readonly withoutFree: number;
    /** The meter that costs most. */
    readonly most: string;
    /** The limit of a service that growth reaches first, the share of it that is used (0–1), and how to raise it. */
    readonly bindsFirst: string;
    readonly share: number;
    readonly relief: string;
  }[];
}

/** Adds up usages, meter by meter. */
export const addUsages = (...usages: readonly Usage[]): Usage =>
  Object.fromEntries(
    METERS.map((meter) => [meter, usages.reduce((sum, usage) => sum + (usage[meter] ?? 0), 0)]),
  );

/** Returns the US dollars per meter. */
export function bill(
  usage: Usage,
  { usd, alwaysFree }: Prices,
  withFree: boolean,
): Readonly<Record<Meter, number>> {
  const priced = (meter: Meter): number => {
    const free = withFree ? (alwaysFree[meter] ?? 0) : 0;
    return Math.max(0, (usage[meter] ?? 0) - free) * usd[meter];
  };
  return {
    ...usd,
    ...Object.fromEntries(METERS.map((meter) => [meter, priced(meter)])),
  };
}

/** Returns the US dollars of a bill. */
export const total = (bill: Readonly<Record<Meter, number>>): number =>
  METERS.reduce((sum, meter) => sum + bill[meter], 0);

/** Calculates the bill from the template, the measured units and the prices. */
export function costs(): CostReport {
  const [prices, measured, deployed] = [readPrices(), readMeasured(), readDeployed()];
  const idle = usageWhenIdle(deployed, measured);
  const thousandPosts = usageOfPosts(1_000, deployed, measured);
  return {
    prices: { region: prices.region, asOf: prices.asOf, source: prices.source },
    idle: { withFree: total(bill(idle, prices, true)), withoutFree: total(bill(idle, prices, false)) },
    per1000Posts: total(bill(thousandPosts, prices, false)),
    months: SIZES.map((members) => {
      const posts = members * measured.member.postsPerMonth;
      const usage = addUsages(
        idle,
        usageOfPosts(posts, deployed, measured),
        usageOfMembers(members, deployed, measured),
      );
      const priced = bill(usage, prices, false);
      const [most = 'nothing'] = [...METERS].sort((a, b) => priced[b] - priced[a]);
      const [first] = limitsOf(members, measured);
      return {
        members,
        posts,
        withFree: total(bill(usage, prices, true)),
        withoutFree: total(priced),
        most,
        bindsFirst: members === 0 ? 'nothing' : (first?.name ?? 'nothing'),
        share: first?.share ?? 0,
        relief: first?.relief ?? '',
      };
    }),
  };
}

const usd = (amount: number): string =>
  `$${amount < 10 ? amount.toFixed(2) : Math.round(amount).toLocaleString('en')}`;

/** Formats the report as the table in the README and docs/cost.md. */
export function costTable({ prices, idle: idleMonth, per1000Posts, months }: CostReport): string {
  const rows = months.map(
    ({ members, posts, withFree, withoutFree, bindsFirst, share }) =>
      `| ${members.toLocaleString('en')} | ${posts.toLocaleString('en')} | ${usd(withFree)} | ${usd(withoutFree)} | ${bindsFirst}${members > 0 ? `, ${(share * 100).toFixed(share < 0.01 ? 2 : 0)} % used` : ''} |`,
  );
  return [
    '| members | posts a month | with always-free allowances | without | what binds first (busiest hour) |',
    '|---:|---:|---:|---:|---|',
    ...rows,
    '',
    `Idle: ${usd(idleMonth.withFree)} a month with AWS's always-free allowances, ${usd(idleMonth.withoutFree)} without. 1,000 posts with pictures, Graph at 1 s a call, nothing free: $${per1000Posts.toFixed(3)}. Prices of ${prices.region}, ${prices.asOf}.`,
  ].join('\n');
}

/** Runs `npm run cost`: prints the cost per month for several sizes; `--json` prints the figures. */
export async function cost(args: readonly string[]): Promise<void> {
  const { switches } = readOptions(args, { texts: [], switches: ['json'] });
  const report = costs();
  process.stdout.write(
    switches.json === true
      ? `${JSON.stringify(report)}\n`
      : `${costTable(report)}\n\n${limitsTable(LARGE_SIZES, readMeasured())}\n\n${report.prices.source}\n`,
  );
}
