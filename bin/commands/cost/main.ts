import { readOptions } from '../../kit/read-options.ts';
import { limitsOf } from './binds-first.ts';
import { METERS, readMeasured, readPrices, type Meter, type Prices, type Usage } from './data.ts';
import { readDeployed } from './deployed.ts';
import { idle, posting, using } from './usage.ts';

export const SIZES = [0, 150, 1_500, 150_000, 1_000_000] as const;

export interface CostReport {
  readonly prices: { readonly region: string; readonly asOf: string; readonly source: string };
  readonly idle: { readonly withFree: number; readonly withoutFree: number };
  /** US dollars for 1,000 posts with their pictures, without free allowances. */
  readonly per1000Posts: number;
  readonly months: readonly {
    readonly members: number;
    readonly posts: number;
    readonly withFree: number;
    readonly withoutFree: number;
    readonly most: string;
    readonly bindsFirst: string;
    readonly share: number;
    readonly relief: string;
  }[];
}

/** Adds usages meter by meter. */
export const together = (...usages: readonly Usage[]): Usage =>
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

export const total = (bill: Readonly<Record<Meter, number>>): number =>
  METERS.reduce((sum, meter) => sum + bill[meter], 0);

/** Calculates the bill from the template, the measured units and the prices. */
export function costs(): CostReport {
  const [prices, measured, deployed] = [readPrices(), readMeasured(), readDeployed()];
  const nothing = idle(deployed, measured);
  const thousand = posting(1_000, deployed, measured);
  return {
    prices: { region: prices.region, asOf: prices.asOf, source: prices.source },
    idle: { withFree: total(bill(nothing, prices, true)), withoutFree: total(bill(nothing, prices, false)) },
    per1000Posts: total(bill(thousand, prices, false)),
    months: SIZES.map((members) => {
      const posts = members * measured.member.postsPerMonth;
      const usage = together(nothing, posting(posts, deployed, measured), using(members, deployed, measured));
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
export function costTable({ prices, idle: still, per1000Posts, months }: CostReport): string {
  const rows = months.map(
    ({ members, posts, withFree, withoutFree, bindsFirst, share }) =>
      `| ${members.toLocaleString('en')} | ${posts.toLocaleString('en')} | ${usd(withFree)} | ${usd(withoutFree)} | ${bindsFirst}${members > 0 ? `, ${(share * 100).toFixed(share < 0.01 ? 2 : 0)} % used` : ''} |`,
  );
  return [
    '| members | posts a month | with always-free allowances | without | what binds first (busiest hour) |',
    '|---:|---:|---:|---:|---|',
    ...rows,
    '',
    `Idle: ${usd(still.withFree)} a month with AWS's always-free allowances, ${usd(still.withoutFree)} without. 1,000 posts with pictures, Graph at 1 s a call, nothing free: $${per1000Posts.toFixed(3)}. Prices of ${prices.region}, ${prices.asOf}.`,
  ].join('\n');
}

/** Runs `npm run cost`: prints the cost per month for several sizes; `--json` prints the figures. */
export async function cost(args: readonly string[]): Promise<void> {
  const { switches } = readOptions(args, { texts: [], switches: ['json'] });
  const report = costs();
  process.stdout.write(
    switches.json === true
      ? `${JSON.stringify(report)}\n`
      : `${costTable(report)}\n\n${report.prices.source}\n`,
  );
}
