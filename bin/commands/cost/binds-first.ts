import type { Measured } from './data.ts';

/** A limit of a service, the share of it (0–1) that a community uses in its busiest hour, and what raises the limit. */
export interface Limit {
  readonly name: string;
  readonly share: number;
  readonly relief: string;
}

/**
 * Posts are published within about six hours of the day; a fifth of a day's posts in the busiest hour, since people's best
 * hours are alike.
 */
const BUSIEST_HOUR = 0.2;
/**
 * The share of an hour's entries in its busiest minute: people choose round times, so half come due within ten minutes
 * (bench/load/peak-hour.ts).
 */
const BUSIEST_MINUTE = 0.5 / 10 + 0.5 / 60;
/** The default of the setting `publishAtOnce`. */
const PUBLISHING_AT_ONCE = 5;
/** Lambda functions that run at the same time, in an account that has not asked for more. */
const NEW_ACCOUNT_CONCURRENCY = 1000;
/** Write units per second that one partition of DynamoDB takes. */
const PARTITION_WRITES = 1000;
const DUE_SHARDS = 16;
/** What the clock sends and leases in the 45 s of a tick at 256 MB, from `tick.entry_ms` (`npm run bench -- --only tick`). */
const ENTRIES_A_MINUTE = 4_900;
/** How often a post comes due before it is out: its picture, its preparation, its hour. */
export const ENTRIES_OF_A_POST = 3;
/**
 * Meta's platform limit: 200 calls an hour for each user of that day. Only coordinators sign in at Meta; one for 50 members
 * is assumed.
 */
const GRAPH_CALLS_PER_USER = 200;
const MEMBERS_PER_COORDINATOR = 50;

/** Returns how many posts go out in the busiest hour of a day. */
export const postsInBusiestHour = (members: number, { member }: Pick<Measured, 'member'>): number =>
  ((members * member.postsPerMonth) / 30) * BUSIEST_HOUR;

/** Returns the limits for a size, the tightest first. Calculated: nothing was run at such sizes. */
export function limitsOf(members: number, measured: Measured): readonly Limit[] {
  const { post, seconds } = measured;
  const postsInHour = postsInBusiestHour(members, measured);
  const perSecond = postsInHour / 3600;
  const callsAtOnce = perSecond * post.graphCalls * seconds.graphCall;
  const coordinators = Math.max(1, members / MEMBERS_PER_COORDINATOR);
  const limits: readonly Limit[] = [
    {
      name: 'publishing at once (5)',
      share: callsAtOnce / PUBLISHING_AT_ONCE,
      relief: 'raise the setting publishAtOnce',
    },
    {
      name: 'Graph’s platform budget',
      share: (postsInHour * 0.5) / (coordinators * GRAPH_CALLS_PER_USER),
      relief: 'Page tokens count against each Page’s own budget; only connecting and probes count here',
    },
    {
      name: 'Lambda’s 1,000 at once',
      share: (callsAtOnce * 2) / NEW_ACCOUNT_CONCURRENCY,
      relief: 'ask AWS for more',
    },
    {
      name: 'writes to the due index’s 16 shards',
      share: (perSecond * post.writeUnits * 0.4) / (DUE_SHARDS * PARTITION_WRITES),
      relief: 'more shards (DUE_SHARDS)',
    },
    {
      name: 'the clock’s entries within a minute',
      share: (postsInHour * BUSIEST_MINUTE * ENTRIES_OF_A_POST) / ENTRIES_A_MINUTE,
      relief: 'more memory for the clock (lib/clock.ts), then a clock for each half of the shards',
    },
  ];
  return [...limits].sort((a, b) => b.share - a.share);
}

const percentOf = (limits: readonly Limit[], name: string): string => {
  const percent = (limits.find((limit) => limit.name === name)?.share ?? 0) * 100;
  return `${percent.toFixed(percent < 10 ? 1 : 0)} %`;
};

/** Formats the share of each limit that is used at several sizes, as the table in docs/cost.md. */
export function limitsTable(sizes: readonly number[], measured: Measured): string {
  const bySize = sizes.map((members) => limitsOf(members, measured));
  const rows = (bySize.at(-1) ?? []).map(
    ({ name, relief }) =>
      `| ${name} | ${bySize.map((limits) => percentOf(limits, name)).join(' | ')} | ${relief} |`,
  );
  const heads = sizes.map((members) => members.toLocaleString('en')).join(' | ');
  return [
    `| limit | ${heads} | what raises it |`,
    `|---|${sizes.map(() => '---:|').join('')}---|`,
    ...rows,
  ].join('\n');
}
