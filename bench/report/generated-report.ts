import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { aggregatePostMetrics, type DayReport } from '../../functions/domain/insights/day-report.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import { roundToParts, type Totals } from '../../functions/domain/insights/totals.ts';
import { fromIso, HOUR } from '../../functions/domain/time/instant.ts';
import { addDays, dayOf, type LocalDay } from '../../functions/domain/time/local-day.ts';
import type { Table } from '../../functions/ports/table.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { stampMonth } from '../../functions/records/month-stamps.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { insert } from '../../functions/records/record.ts';
import { recordStaleDay } from '../../functions/records/stale-days.ts';
import { openLocalTable } from '../../embedded/table/open-local-table.ts';
import { startDataTable } from '../../embedded/table/start-table.ts';
import { LOCAL_TABLE, localTableClient } from '../../embedded/table/table-client.ts';
import { communityOf, memberOf, ZONE } from '../../proofs/simulation/people.ts';

export const COMMUNITY = 'bench';
/** Tuesday 1 December 2026, 21:00 in Jakarta. */
export const NOW = fromIso('2026-12-01T14:00:00.000Z');
export const TODAY = dayOf(NOW, ZONE);
/** A report's thirty days, and as many before. */
const DAYS = 60;

const THEMES = ['kraft', 'batik', 'market', 'landscape', 'festive', 'plain'] as const;
const PLATFORMS = ['facebook', 'instagram'] as const;
const SHAPES = ['photo', 'photo', 'carousel', 'story'] as const;
const AUDIENCES = ['bridging', 'bonding', 'abroad'] as const;
const LANGUAGES = ['id', 'id', 'en'] as const;

const of = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('the list is empty');
  return found;
};

const nameOf = (member: number): string => `m${String(member)}`;

/** Returns a post of a day that was read four times: every member has one in turn, on every hour of the day. */
function postOf(index: number, members: number, day: LocalDay): PostMetrics {
  const member = index % members;
  const publishedAt = fromIso(`${day}T00:00:00.000Z`) + (index % 15) * HOUR;
  const reach = 20 + ((index * 7919) % 400);
  const values = { reach, views: reach * 2, reactions: reach % 30, comments: reach % 7, saves: reach % 5 };
  const reading = (hours: number) => ({ at: publishedAt + hours * HOUR, definition: 'bench', values });
  return {
    community: COMMUNITY,
    day,
    post: `c${String(Number(day.slice(8)) % 3)}.${String(index).padStart(16, '0')}`,
    product: `p${String(member)}`,
    maker: nameOf(member),
    seller: nameOf((member + 1) % members),
    channel: nameOf(member),
    platform: of(PLATFORMS, index),
    shape: of(SHAPES, index),
    audience: of(AUDIENCES, index),
    language: of(LANGUAGES, index),
    theme: of(THEMES, index),
    commitAt: publishedAt,
    publishedAt,
    remoteId: String(index),
    snapshots: { '3h': reading(3), '24h': reading(24), '3d': reading(72), '7d': reading(168) },
  };
}

const postsOf = (count: number, members: number, day: LocalDay): PostMetrics[] =>
  Array.from({ length: count }, (_, index) => postOf(index, members, day));

/** Multiplies every sum of a day: as many posts again with the same numbers, without a post for each. */
function timesOver(report: DayReport, factor: number): DayReport {
  const totals = (its: Totals): Totals =>
    Object.fromEntries(
      Object.entries(its).map(([name, sum]) => [name, sum === null ? null : roundToParts(sum * factor)]),
    ) as Totals;
  const group = <R extends Readonly<Partial<Record<string, Totals>>>>(sums: R): R =>
    Object.fromEntries(Object.entries(sums).map(([name, its]) => [name, its && totals(its)])) as R;
  return {
    ...report,
    total: totals(report.total),
    byPlatform: group(report.byPlatform),
    byMaker: group(report.byMaker),
    bySeller: group(report.bySeller),
    byProduct: group(report.byProduct),
    byCampaign: group(report.byCampaign),
    byAudience: group(report.byAudience),
    byLanguage: group(report.byLanguage),
    byShape: group(report.byShape),
    byTheme: group(report.byTheme),
    byHour: group(report.byHour),
  };
}

export interface ReportWorld {
  readonly posts: number;
  readonly members: number;
  /** How often each generated post counts: a million posts are not written one by one. */
  readonly timesOver: number;
}

/** Writes a community with a report for each of sixty days. Its posts are in the sums alone. */
export async function fileReports(table: Table, { posts, members, timesOver: factor }: ReportWorld) {
  await insert(table, communityRecord, communityOf(COMMUNITY));
  for (let member = 0; member < members; member += 1)
    await insert(table, memberRecord, memberOf(COMMUNITY, nameOf(member), [], NOW));
  let filed = 0;
  for (let back = 0; back < DAYS; back += 1) {
    const day = addDays(TODAY, -back);
    const count = Math.ceil((posts - filed) / (DAYS - back) / factor);
    const head = { community: COMMUNITY, day, zone: ZONE, version: 1 };
    const report = timesOver(aggregatePostMetrics(head, postsOf(count, members, day)), factor);
    filed += report.total.posts;
    await saveDayReport(table, report);
    await stampMonth(table, report, NOW);
  }
  return filed;
}

/** Writes a day of posts that waits to be aggregated. */
export async function fileStaleDay(table: Table, count: number, members: number, day: LocalDay) {
  for (const post of postsOf(count, members, day)) await insert(table, postMetricsRecord, post);
  await recordStaleDay(table, COMMUNITY, day, NOW);
}

/** Opens the table of the embedded system in a folder of its own, hands it over, and removes it. */
export async function withEmbeddedTable<T>(work: (table: Table) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-report-'));
  const running = await startDataTable(folder);
  try {
    return await withTableAt(running.endpoint, work);
  } finally {
    await running.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Like `withEmbeddedTable`, with the table in a process of its own: a function on AWS does not pay for its table's work. */
export async function withTableElsewhere<T>(work: (table: Table) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'etalase-report-'));
  const child = fork(join(import.meta.dirname, 'table-alone.ts'), [folder], {
    execArgv: ['--import', 'tsx'],
  });
  try {
    const [endpoint]: unknown[] = await once(child, 'message');
    return await withTableAt(z.string().parse(endpoint), work);
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
}

async function withTableAt<T>(endpoint: string, work: (table: Table) => Promise<T>): Promise<T> {
  const client = localTableClient(endpoint);
  try {
    await openLocalTable(client);
    return await work(new DynamoTable({ client, name: LOCAL_TABLE }));
  } finally {
    client.destroy();
  }
}
