import * as z from 'zod';
import { EmbeddedSettings } from '../../../functions/config.ts';
import type { PostMetrics } from '../../../functions/domain/insights/post-metrics.ts';
import type { Totals } from '../../../functions/domain/insights/totals.ts';
import { addDays, dayOf, type LocalDay } from '../../../functions/domain/time/local-day.ts';
import { aggregateDay } from '../../../functions/insights/aggregate-day.ts';
import { readReport } from '../../../functions/insights/read-report.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import { keys } from '../../../functions/records/keys.ts';
import { listPostMetrics } from '../../../functions/records/post-metrics.ts';
import { load } from '../../../functions/records/record.ts';
import { staleDayRecord } from '../../../functions/records/stale-day-record.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import {
  type Installation,
  openInstallation,
  type RunningTime,
} from '../../../embedded/system/open-installation.ts';
import { Journal } from '../demo-report-schema.ts';

// Recounts a season from what the sandbox knows. It shares nothing with the code that makes reports: of the stored items it
// takes only whose a post is, and when its numbers were last read, never a number.

const { id: community, zone } = DEMO_COMMUNITY;

/** The sandbox's truth about a post at a moment (`GET /sandbox/engagement`). */
const Truth = z.object({ reach: z.number(), views: z.number(), likes: z.number(), comments: z.number() });
type Truth = z.infer<typeof Truth>;

/** What one post brought by the sandbox's account. */
export interface Counted {
  readonly platform: 'facebook' | 'instagram';
  readonly day: LocalDay;
  readonly maker: string;
  readonly product: string;
  readonly reach: number;
  readonly views: number;
  readonly engagement: number;
}

export type Stage = Installation<RunningTime>;

interface Period {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

/** A clock that stands where the season ended: nothing that is due later begins. */
const standingAt = (now: number): Clock => ({
  now: () => now,
  sleepUntil: (until) => (until <= now ? Promise.resolve() : new Promise(() => undefined)),
});

/** Opens the folder of a season with its time standing still. */
export const openSeason = (folder: string): Promise<Stage> =>
  openInstallation({
    folder,
    port: 0,
    settings: EmbeddedSettings.parse({}),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    time: async (sandbox) => ({ clock: standingAt(sandbox?.now ?? 0), untilIdle: async () => undefined }),
  });

const readJournal = async (stage: Stage): Promise<z.infer<typeof Journal>> =>
  Journal.parse(await (await fetch(`${stage.graphUrl}/sandbox/journal`)).json());

/** Returns the days of a season: from the first post of its journal to its present day. */
export async function seasonDays(stage: Stage): Promise<Period> {
  const [first] = (await readJournal(stage)).map(({ at }) => Date.parse(at)).toSorted((a, b) => a - b);
  const now = stage.time.clock.now();
  // A post that is out just after midnight counts for the day before, on which it was sent.
  return { from: addDays(dayOf(first ?? now, zone), -1), to: dayOf(now, zone) };
}

const daysOf = ({ from, to }: Period): LocalDay[] => {
  const days: LocalDay[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
};

/**
 * Aggregates each day whose report is due. A season ends at an hour at which posts go out: the newest are in no report yet.
 */
export async function aggregateWhatIsDue(stage: Stage, period: Period): Promise<void> {
  const { table } = stage.system;
  for (const day of daysOf(period)) {
    const key = keys.staleDay(community, day);
    const stale = await load(table, staleDayRecord, key);
    if (!stale?.due) continue;
    const deps = { ...stage.system, clock: standingAt(stale.due.at) };
    await aggregateDay(deps)({ version: 1, kind: 'fold', ...key, intent: stale.due.at });
  }
}

/** The moment of the newest reading that has a number, by the collector's own note; the number itself is not used. */
const readAt = ({ snapshots }: PostMetrics, metric: 'reach' | 'comments'): number =>
  Math.max(
    0,
    ...Object.values(snapshots).flatMap(({ at, values, earlier }) =>
      values[metric] === undefined ? [] : [earlier?.[metric] ?? at],
    ),
  );

async function truthOf(stage: Stage, remoteId: string, at: number): Promise<Truth> {
  if (at === 0) return { reach: 0, views: 0, likes: 0, comments: 0 };
  const query = new URLSearchParams({ remoteId, at: new Date(at).toISOString() });
  return Truth.parse(await (await fetch(`${stage.graphUrl}/sandbox/engagement?${query.toString()}`)).json());
}

/** So many posts are asked about at once. */
const AT_ONCE = 32;

/** Counts every post of the public journal by what the sandbox knows of it. */
export async function recount(stage: Stage, period: Period): Promise<Counted[]> {
  const published = (await readJournal(stage)).filter(({ event }) => event === 'published');
  const items = new Map<string | undefined, PostMetrics>();
  for (const day of daysOf(period))
    for (const item of await listPostMetrics(stage.system.table, community, day))
      items.set(item.remoteId, item);
  const counted: Counted[] = [];
  for (let first = 0; first < published.length; first += AT_ONCE)
    counted.push(
      ...(await Promise.all(
        published
          .slice(first, first + AT_ONCE)
          .map(async ({ remoteId, platform, caption }): Promise<Counted> => {
            // A story has no caption, and Graph does not tell its likes.
            const isStory = caption === '';
            const item = items.get(remoteId);
            if (!item) throw new Error(`nobody collects what ${remoteId} brings`);
            const seen = await truthOf(stage, remoteId, readAt(item, 'reach'));
            const answered = await truthOf(stage, remoteId, readAt(item, 'comments'));
            const engagement = (isStory ? 0 : answered.likes) + answered.comments;
            const { day, maker, product } = item;
            return { platform, day, maker, product, reach: seen.reach, views: seen.views, engagement };
          }),
      )),
    );
  return counted;
}

const NAMES = ['posts', 'reach', 'views', 'engagement'] as const;
type Sums = Readonly<Record<(typeof NAMES)[number], number>>;

const sumsOf = (rows: readonly Counted[]): Sums => {
  const sum = (of: (row: Counted) => number): number => rows.reduce((total, row) => total + of(row), 0);
  return {
    posts: rows.length,
    reach: sum(({ reach }) => reach),
    views: sum(({ views }) => views),
    engagement: sum(({ engagement }) => engagement),
  };
};

/** Says how a row of the report differs from the count of its posts; nothing when it does not. */
function differ(what: string, totals: Totals | undefined, rows: readonly Counted[]): string[] {
  const sums = sumsOf(rows);
  return NAMES.flatMap((name) => {
    const reported = totals?.[name] ?? 0;
    return reported === sums[name]
      ? []
      : [`${what}: ${name} ${String(reported)}, counted ${String(sums[name])}`];
  });
}

/** Returns everything in the season's report that is not what was counted; empty when nothing is. */
export async function differences(
  stage: Stage,
  period: Period,
  counted: readonly Counted[],
): Promise<string[]> {
  const report = await readReport(stage.system)({ community, ...period });
  const part = (key: 'platform' | 'maker' | 'product', groups: Readonly<Record<string, Totals>>) =>
    [...new Set([...Object.keys(groups), ...counted.map((row) => row[key])])].flatMap((name) =>
      differ(
        `${key} ${name}`,
        groups[name],
        counted.filter((row) => row[key] === name),
      ),
    );
  const days = new Map(report.days.map(({ day, total }) => [day, total]));
  // Posts that name several sellers are shared among them: the parts sum to the whole.
  const sellers = Object.values(report.bySeller).reduce((sum, { reach }) => sum + (reach ?? 0), 0);
  return [
    ...differ('in all', report.total, counted),
    ...part('platform', report.byPlatform),
    ...part('maker', report.byMaker),
    ...part('product', report.byProduct),
    ...daysOf(period).flatMap((day) =>
      differ(
        day,
        days.get(day),
        counted.filter((row) => row.day === day),
      ),
    ),
    ...(sellers === (report.total.reach ?? 0)
      ? []
      : [`sellers: reach ${String(sellers)}, the whole ${String(report.total.reach)}`]),
  ];
}
